import { describe, expect, it } from '@jest/globals'
import { linksIn, openConditions } from '../../../plugins/publishing/domain/openConditions.ts'
import type { FieldNode } from '../../../src/fields/tree.ts'

const fields = [
  { name: 'title', type: 'text', relationTo: [], children: [] },
  { name: 'cover', type: 'upload', relationTo: ['media'] },
  { name: 'topics', type: 'relationship', relationTo: ['topics'] },
  { name: 'items', type: 'relationship', relationTo: ['news', 'datasets'], isPolymorphic: true },
  {
    name: 'quote',
    type: 'group',
    relationTo: [],
    children: [{ name: 'portrait', type: 'upload', relationTo: ['media'] }],
  },
] as unknown as FieldNode[]
const treeOf = (slug: string): FieldNode[] =>
  slug === 'topics' ? ([{ name: 'icon', type: 'upload', relationTo: ['media'] }] as unknown as FieldNode[]) : []

const never = { id: { exists: false } }
const always = { id: { exists: true } }
const asked = (where: object) => openConditions(where, fields, treeOf, (_, id) => id === 'open')

describe('a filter', () => {
  it.each([
    [{ topics: { equals: 'open' } }, { topics: { equals: 'open' } }],
    [{ topics: { equals: 'hidden' } }, never],
    [{ 'topics.id': { equals: 'hidden' } }, never],
    [{ topics__id: { equals: 'hidden' } }, never],
    [{ cover: { in: 'open,hidden' } }, { cover: { in: ['open'] } }],
    [{ cover: { in: ['hidden'] } }, never],
    [{ cover: { all: ['open', 'hidden'] } }, never],
    [{ topics: { not_equals: 'hidden' } }, always],
    [{ topics: { not_in: 'open, hidden' } }, { topics: { not_in: ['open'] } }],
    [{ 'topics.icon': { equals: 'hidden' } }, never],
    [{ 'quote.portrait': { equals: 'hidden' } }, never],
    [{ 'version.cover': { equals: 'hidden' } }, never],
    [{ 'items.value': { equals: 'hidden' } }, never],
    [{ items: { equals: { relationTo: 'news', value: 'hidden' } } }, never],
    [
      { items: { equals: { relationTo: 'news', value: 'open' } } },
      { items: { equals: { relationTo: 'news', value: 'open' } } },
    ],
    [{ cover: { exists: true } }, { cover: { exists: true } }],
    [{ cover: { exists: 'true' } }, { cover: { exists: 'true' } }],
    [{ title: { equals: 'hidden' } }, { title: { equals: 'hidden' } }],
    [{ 'topics.title': { like: 'hidden' } }, { 'topics.title': { like: 'hidden' } }],
  ])('%j asks for %j', (where, open) => expect(asked(where)).toEqual({ and: [open] }))

  it('is looked through at every level', () => {
    const where = { OR: { 0: { cover: { equals: 'hidden' } }, 1: { and: [{ topics: { in: ['open'] } }] } } }
    expect(linksIn(where, fields, treeOf)).toEqual([
      { path: 'cover', asks: 'ids', targets: ['media'], ids: ['hidden'] },
      { path: 'topics', asks: 'ids', targets: ['topics'], ids: ['open'] },
    ])
    expect(asked(where)).toEqual({
      and: [{ or: [{ and: [never] }, { and: [{ and: [{ and: [{ topics: { in: ['open'] } }] }] }] }] }],
    })
  })
})

describe('a condition on a link', () => {
  const one = { relationTo: 'news', value: 'open' }

  it.each([
    [{ topics: { equals: 'open' } }, 'ids'],
    [{ topics: { equals: null } }, 'ids'],
    [{ topics: { in: ['open', 'hidden'] } }, 'ids'],
    [{ items: { equals: one } }, 'ids'],
    [{ items: { in: [one] } }, 'ids'],
    [{ cover: { exists: true } }, 'presence'],
    [{ 'topics.icon': { exists: 'false' } }, 'presence'],
    [{ topics: { contains: { title: { like: 'hidden' } } } }, 'contents'],
    [{ topics: { contains: [{ title: { like: 'hidden' } }] } }, 'contents'],
    [{ topics: { contains: { value: { like: 'hidden' } } } }, 'contents'],
    [{ topics: { in: [['hidden']] } }, 'contents'],
    [{ topics__icon: { contains: { or: [{ alt: { like: 'hidden' } }] } } }, 'contents'],
    [{ items: { equals: { ...one, title: 'hidden' } } }, 'contents'],
    [{ cover: { exists: { alt: 'hidden' } } }, 'contents'],
    [{ and: [{ OR: { 0: { topics: { contains: { title: { like: 'hidden' } } } } } }] }, 'contents'],
  ])('%j asks for its %s', (where, asks) => {
    expect(linksIn(where, fields, treeOf).map((link) => link.asks)).toEqual([asks])
  })
})
