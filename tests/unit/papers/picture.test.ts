import { describe, expect, it } from '@jest/globals'
import { preparePicture } from '../../../src/papers/picture.ts'
import { animation, picture } from '../../support/media/files.ts'

const words = { alt: 'ა', caption: '', credit: '' }
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>'

describe('a picture on a paper', () => {
  it.each([
    ['image/png', 'png', () => picture('png', 60, 40)],
    ['image/gif', 'png', () => animation('gif', 60, 40)],
    ['image/jpeg', 'jpg', () => picture('jpeg', 60, 40)],
    ['image/webp', 'jpg', () => picture('webp', 60, 40)],
  ] as const)('of %s is carried as %s, with its words', async (mime, kind, make) => {
    expect(await preparePicture(await make(), mime, words)).toMatchObject({ kind, width: 60, height: 40, ...words })
  })

  it.each([
    ['an SVG, which the library does not take', 'image/svg+xml', async () => Buffer.from(drawing)],
    ['a working file', 'image/vnd.adobe.photoshop', () => picture('png')],
    ['a document', 'application/pdf', () => picture('png')],
    ['a kind that nobody knows', 'image/unknown', () => picture('png')],
  ])('is never made of %s, whatever its bytes are', async (_, mime, make) => {
    expect(await preparePicture(await make(), mime, words)).toBeNull()
  })
})
