import { describe, expect, it } from '@jest/globals'
import { swapMedia } from '../../../plugins/publishing/domain/swapMedia.ts'
import { fieldTree } from '../../../src/fields/tree.ts'

const tree = fieldTree([
  { name: 'cover', type: 'upload', relationTo: 'media' },
  { name: 'topic', type: 'relationship', relationTo: 'topics' },
  { name: 'related', type: 'relationship', relationTo: ['news', 'media'], hasMany: true },
  { name: 'body', type: 'richText', localized: true },
  { name: 'title', type: 'text', localized: true },
  { name: 'files', type: 'array', fields: [{ name: 'file', type: 'upload', relationTo: 'media' }] },
  { name: 'seo', type: 'group', fields: [{ name: 'image', type: 'upload', relationTo: 'media', localized: true }] },
])
const swap = { from: 'old', to: 'new' }

describe('a document uses one file in place of another', () => {
  it('in fields, rows, groups, links of several kinds and formatted text of every language', () => {
    const link = (value: unknown) => ({ type: 'link', fields: { doc: { relationTo: 'media', value } } })
    const doc = (id: string) => ({
      cover: id,
      topic: 'old',
      related: [
        { relationTo: 'media', value: id },
        { relationTo: 'news', value: 'old' },
      ],
      body: {
        ka: {
          root: {
            children: [
              { type: 'upload', relationTo: 'media', value: id },
              { type: 'p', children: [link(id)] },
            ],
          },
        },
        en: null,
      },
      title: { ka: 'old', en: 'old' },
      files: [
        { id: 'r', file: id },
        { id: 'old', file: 'other' },
      ],
      seo: { image: { ka: id, en: 'other' } },
    })
    expect(swapMedia(tree, doc('old'), swap)).toEqual(doc('new'))
  })

  it('and a document without it stays as it was', () => {
    const doc = { cover: null, body: { ka: { root: { children: [] } } }, files: [], title: { ka: 'old' }, other: 'old' }
    expect(swapMedia(tree, doc, swap)).toEqual(doc)
  })
})
