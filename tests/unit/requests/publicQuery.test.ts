import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Publications } from '../../../collections/Publications.ts'
import { Topics } from '../../../collections/Topics.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { fieldTree } from '../../../src/fields/tree.ts'
import { checkParameterNames, checkPublicQuery, type PublicQuery } from '../../../src/requests/publicQuery.ts'
import { runs } from '../../support/longRuns.ts'

const fields = fieldTree(Publications.fields)
const topics = fieldTree(Topics.fields)
const treeOf = (slug: string) => (slug === 'topics' ? topics : null)
const codeOf = (query: PublicQuery): string => {
  try {
    checkPublicQuery(query, fields, treeOf)
    return 'ok'
  } catch (error) {
    return error instanceof Refusal ? `${error.status} ${error.code}` : `a fault: ${error}`
  }
}
const where = (condition: unknown) => codeOf({ where: condition })

describe('what the public may ask', () => {
  it.each<[string, PublicQuery]>([
    ['nothing', {}],
    ['an address', { where: { slug: { equals: 'x' } } }],
    [
      'several conditions',
      {
        where: {
          and: [
            { kind: { in: ['report', 'x'] } },
            { or: [{ publishedOn: { greater_than: '2026-01-01' } }, { title: { like: 'ინფლაცია' } }] },
          ],
        },
      },
    ],
    ['one hop along a public relation', { where: { 'topics.slug': { equals: 'prices' } } }],
    ['a document by its topic', { where: { topics: { in: ['3f2504e0-4f89-41d3-9a0c-0305e82c3301'] } } }],
    ['the order of public indexed fields', { sort: '-publishedOn,title' }],
    ['pages', { limit: 100, page: '1000', depth: 2 }],
    ['public fields', { select: { title: true, figures: true, locales: true } }],
    ['a language', { locale: 'en' }],
  ])('%s', (_, query) => expect(codeOf(query)).toBe('ok'))

  it.each<[string, unknown, string]>([
    ['a staff field', { internalNote: { exists: true } }, '400 request.fieldNotOpen'],
    ['a system field', { visibleFrom: { exists: true } }, '400 request.fieldNotOpen'],
    ['the status', { _status: { equals: 'draft' } }, '400 request.fieldNotOpen'],
    ['a field without an index', { summary: { like: 'x' } }, '400 request.fieldNotOpen'],
    ['a staff field through a relation', { 'topics.internalNote': { exists: true } }, '400 request.fieldNotOpen'],
    ['a staff relation', { 'authors.email': { like: 'x' } }, '400 request.fieldNotOpen'],
    ['two hops', { 'topics.parent.slug': { equals: 'x' } }, '400 request.fieldNotOpen'],
    ['two hops, written with underscores', { topics__parent__slug: { equals: 'x' } }, '400 request.fieldNotOpen'],
    ['a relation of a relation', { 'topics.parent': { equals: 'x' } }, '400 request.fieldNotOpen'],
    ['a collection that is not public', { 'publicContact.person': { exists: true } }, '400 request.fieldNotOpen'],
    ['words of JavaScript', { constructor: { equals: 'x' } }, '400 request.fieldNotOpen'],
    ['hidden deep inside', { and: [{ or: [{ internalNote: { exists: true } }] }] }, '400 request.fieldNotOpen'],
    ['capital AND', { AND: [{ internalNote: { exists: true } }] }, '400 request.fieldNotOpen'],
    ['an unknown operator', { slug: { near: 'x' } }, '400 request.parameterValue'],
    ['a subquery in a value', { slug: { in: [{ a: 1 }] } }, '400 request.parameterValue'],
    ['a condition without an operator', { slug: 'x' }, '400 request.parameterValue'],
    ['a list for a condition', [{ slug: { equals: 'x' } }], '400 request.parameterValue'],
    ['a null character', { slug: { equals: 'a\u0000b' } }, '400 request.parameterValue'],
    ['half a character', { slug: { equals: '\uD800' } }, '400 request.parameterValue'],
    [
      'too deep a nesting',
      { and: [{ and: [{ and: [{ and: [{ slug: { equals: 'x' } }] }] }] }] },
      '400 request.parameterValue',
    ],
    [
      'too many conditions',
      { or: Array.from({ length: 21 }, () => ({ slug: { equals: 'x' } })) },
      '400 request.tooManyTerms',
    ],
    [
      'too many in two lists',
      { and: Array.from({ length: 11 }, () => ({ slug: { equals: 'x' }, kind: { equals: 'x' } })) },
      '400 request.tooManyTerms',
    ],
  ])('no filter by %s', (_, condition, code) => expect(where(condition)).toBe(code))

  it.each<[string, PublicQuery]>([
    ['a relation', { sort: 'topics' }],
    ['a field of a relation', { sort: 'topics.title' }],
    ['a staff field', { sort: '-internalNote' }],
    ['a system field', { sort: ['createdAt'] }],
    ['a field without an index', { sort: 'summary' }],
  ])('no order by %s', (_, query) => expect(codeOf(query)).toBe('400 request.fieldNotOpen'))

  it.each<PublicQuery>([
    { limit: 0 },
    { limit: 101 },
    { limit: '1e2' },
    { limit: -1 },
    { limit: [] },
    { page: 0 },
    { page: 1_001 },
    { depth: 3 },
    { depth: '1.5' },
    { sort: 5 },
    { sort: 'a,b,c,d' },
    { select: 'title' },
    { locale: 'all' },
    { locale: ['ka'] },
  ])('no %j', (query) => expect(codeOf(query)).toBe('400 request.parameterValue'))

  it('no parameter that is not on the list', () => {
    for (const name of ['draft', 'trash', 'joins', 'populate', 'fallback-locale', 'pagination', '__proto__', 'where '])
      expect(() => checkParameterNames([name])).toThrow(Refusal)
    expect(() => checkParameterNames(['where', 'sort', 'limit', 'page', 'depth', 'select', 'locale'])).not.toThrow()
  })

  it('is answered by yes or by a refusal, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            where: fc.anything(),
            sort: fc.anything(),
            limit: fc.anything(),
            page: fc.anything(),
            depth: fc.anything(),
            select: fc.anything(),
            locale: fc.anything(),
          },
          { requiredKeys: [] },
        ),
        (query) => {
          expect(codeOf(query)).toMatch(/^(ok|400 )/)
        },
      ),
      runs(2_000),
    )
  })
})
