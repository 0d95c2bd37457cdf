import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { type Desk, type Doc, openDesk } from '../../support/desk.ts'
import { type Call, openOffice } from '../../support/office.ts'
import { everything, firstError, isRefused } from '../../support/refused.ts'
import { richText } from '../../support/text.ts'

jest.setTimeout(120_000)

let desk: Desk
let doc: Doc

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  doc = await desk.news('სამიზნე')
}, 120_000)
afterAll(() => desk.close())

const post =
  (body: unknown, more: Call = {}, path = '/news?locale=ka') =>
  (headers: Record<string, string>) =>
    desk.api(path, { as: desk.people.author, method: 'POST', body, ...more, headers: { ...headers, ...more.headers } })

const nested = (depth: number, inner: unknown = 'x'): unknown =>
  Array.from({ length: depth }).reduce<unknown>((value) => ({ a: value }), inner)
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values)

describe('a body that is no body', () => {
  it.each<[string, unknown, number[]]>([
    ['broken JSON', '{"title": ', [400]],
    ['a trailing comma', '{"title": "x",}', [400]],
    ['a list', '[1,2,3]', [400]],
    ['a number', '5', [400]],
    ['null', 'null', [400]],
    ['a text', '"x"', [400]],
    ['broken UTF-8', bytes(0x7b, 0x22, 0x74, 0x22, 0x3a, 0x22, 0xc3, 0x28, 0x22, 0x7d), [400]],
    ['UTF-16', new Uint8Array(Buffer.from('{"title":"x"}', 'utf16le')), [400]],
    ['10 MB', `{"title":"${'x'.repeat(10 * 1024 * 1024)}"}`, [413]],
    ['10 MB of brackets', '['.repeat(5_000_000), [413, 400]],
    ['200 levels', JSON.stringify(nested(200)), [400]],
    ['100,000 levels', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, [400]],
    ['a prototype', '{"__proto__": {"isAdmin": true}, "title": "x"}', [400]],
    ['a constructor', '{"constructor": {"prototype": {"x": 1}}}', [400]],
  ])('%s', async (_, body, allowed) => {
    await isRefused(desk, post(body, { headers: { 'content-type': 'application/json' } }), allowed)
  })

  it.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'application/json; charset=utf-16',
    'multipart/form-data',
    'nonsense',
  ])('sent as %s saves nothing', async (type) => {
    const before = await everything(desk)
    const answer = await post('{"title": "თავისუფალი", "body": }', { headers: { 'content-type': type } })({})
    expect([type, answer.status >= 400 && answer.status < 500, typeof firstError(answer)?.code]).toEqual([
      type,
      true,
      'string',
    ])
    expect(await everything(desk)).toEqual(before)
  })

  it('a form whose description is no JSON', async () => {
    const form = () => {
      const made = new FormData()
      made.set('_payload', '{"alt": ')
      made.set('file', new Blob(['x'], { type: 'image/png' }), 'x.png')
      return made
    }
    await isRefused(desk, (headers) =>
      desk.api('/media?locale=ka', { as: desk.people.author, method: 'POST', form: form(), headers }),
    )
  })
})

/** Values that no field of a type can take. */
const wrongFor: Record<string, unknown[]> = {
  text: [5, true, {}, ['x'], 'a\u0000b', '\ud800'],
  textarea: [5, {}, ['x'], 'a\u0000b'],
  richText: ['text', 5, [], { root: null }, { root: { children: 'x' } }],
  number: ['x', '5', {}, [5], true],
  checkbox: ['true', 1, {}, []],
  date: ['not a day', 5, {}, [], '2026-13-45'],
  relationship: ['not-an-id', 5, {}, { relationTo: 'users', value: 'x' }],
  upload: ['not-an-id', 5, {}, []],
  array: ['x', 5, {}, ['x'], [[]]],
  group: ['x', 5, []],
  json: [{ a: '\u0000' }],
  email: [5, {}, []],
  select: [5, {}, 'no-such-role', ['no-such-role']],
}

const writable = (field: FlattenedField): field is FlattenedField & { name: string } =>
  'name' in field &&
  !['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'sessions'].includes(field.name) &&
  !('virtual' in field && field.virtual)

describe('a value of a wrong type', () => {
  it('is refused for every field of every collection and global, by its name', async () => {
    const all = await desk.person('author', 'head', 'press-officer', 'relations-officer', 'admin')
    const wrong: string[] = []
    const { payload } = desk
    const entities = [
      ...Object.values(payload.collections).map(({ config }) => ({
        path: `/${config.slug}`,
        fields: config.flattenedFields,
      })),
      ...payload.globals.config.map(({ slug, flattenedFields }) => ({
        path: `/globals/${slug}`,
        fields: flattenedFields,
      })),
    ].filter(({ path }) => !/payload-|audit-log|\/media/.test(path))
    for (const { path, fields } of entities)
      for (const field of fields.filter(writable))
        for (const value of wrongFor[field.type] ?? []) {
          const answer = await desk.api(`${path}?locale=ka`, { as: all, method: 'POST', body: { [field.name]: value } })
          const error = firstError(answer)
          if (answer.status < 400 || answer.status >= 500 || !error?.code || !error.hint)
            wrong.push(
              `${path} ${field.name} (${field.type}) = ${JSON.stringify(value)}: ${answer.status} ${answer.text.slice(0, 120)}`,
            )
        }
    expect(wrong).toEqual([])
  })

  it.each<[string, object]>([
    ['a field that does not exist', { title: 'x', nosuchfield: 1 }],
    ['a field that does not exist in a row', { title: 'x', files: [{ file: null, colour: 'red' }] }],
    ['a null character', { title: 'a\u0000b' }],
    ['a link to no document', { title: 'x', gallery: '00000000-0000-4000-8000-000000000000' }],
    ['a reading in all languages', { title: { ka: 'x', en: 'y' } }],
  ])('%s', async (what, data) => {
    const before = await everything(desk)
    const answer = await post({ body: richText('x'), ...data })({ 'accept-language': 'en' })
    expect([what, answer.status, typeof firstError(answer)?.hint]).toEqual([what, 400, 'string'])
    expect(await everything(desk)).toEqual(before)
  })

  it.each<[string, object]>([
    ['a text that is too long', { title: 'x'.repeat(301) }],
    ['a table of a thousand rows', { title: 'x', files: Array.from({ length: 1_000 }, () => ({ fileTitle: 'x' })) }],
  ])('%s may wait in a draft, and is not published', async (_, data) => {
    const { body } = await post({ body: richText('x'), ...data })({ 'accept-language': 'en' })
    const { id } = (body as { doc: Doc }).doc
    const published = await desk.letOut('news', id, desk.people.head, {
      contentHash: await desk.hashOf('news', id),
    })
    expect([published.status, firstError(published)?.code]).toEqual([409, 'content.incomplete'])
  })

  it('in a change leaves the document as it was', async () => {
    await isRefused(desk, (headers) =>
      desk.api(`/news/${doc.id}?locale=ka`, {
        as: desk.people.author,
        method: 'PATCH',
        body: { title: 'ახალი', cover: 'x' },
        headers,
      }),
    )
    await isRefused(desk, (headers) =>
      desk.api(`/news?where[id][equals]=${doc.id}&locale=ka`, {
        as: desk.people.author,
        method: 'PATCH',
        body: { title: 5 },
        headers,
      }),
    )
  })
})

describe('an action', () => {
  beforeAll(async () => {
    expect((await desk.submit('news', doc.id)).status).toBe(200)
  })

  it.each<[string, unknown, number[]]>([
    ['with broken JSON', '{"contentHash": ', [400]],
    ['with a list', '[]', [400]],
    ['with a hash that is an object', { contentHash: { $ne: 1 } }, [422]],
    ['with a reason that is a list', { reason: ['x'], contentHash: 'x' }, [409]],
    ['with a time of words', { contentHash: null, publishAt: 'soon' }, [422]],
  ])('%s', async (_, body, allowed) => {
    await isRefused(
      desk,
      (headers) =>
        desk.api(`/news/${doc.id}/actions/approve`, {
          as: desk.people.head,
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json', ...headers },
        }),
      allowed,
    )
  })

  it('a note, a comment and a person of a wrong shape never break an approval', async () => {
    const draft = await desk.news('შენიშვნა')
    const broken = ['a\u0000b', '\ud800', 5, { a: 1 }, ['x'], null, 'x'.repeat(1_000_000)]
    for (const note of broken) {
      const submitted = await desk.act('news', draft.id, 'submit', desk.people.author, { note, isMinor: note })
      const handed = await desk.act('news', draft.id, 'reassign', desk.people.head, { person: note })
      const recalled = await desk.act('news', draft.id, 'recall', desk.people.author, { note })
      const statuses = [submitted, handed, recalled].map(({ status }) => status)
      expect([note, statuses.every((status) => status < 500), statuses[1] !== 200]).toEqual([note, true, true])
    }
    expect((await desk.submit('news', draft.id)).status).toBe(200)
  })

  it('a reason of a megabyte, a notice of a wrong shape and a null character never break it', async () => {
    const live = await desk.publicNews('ცოცხალი')
    for (const body of [
      { reason: 'a\u0000b' },
      { reason: 'x', notice: 'text' },
      { reason: 'x', notice: { ka: 5, en: { a: 1 } } },
      { reason: '\ud800' },
    ]) {
      const answer = await desk.act('news', live.id, 'retire', desk.people.head, body)
      expect([body, answer.status < 500]).toEqual([body, true])
    }
    expect(
      (await desk.act('news', live.id, 'takeDown', desk.people.head, { reason: 'x'.repeat(1_000_000) })).status,
    ).toBe(200)
  })
})
