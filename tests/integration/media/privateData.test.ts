import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Library, type MediaDoc, openLibrary } from '../../support/media/library.ts'
import {
  privateAvif,
  privateGif,
  privateJpeg,
  privatePng,
  privateTiff,
  privateWebp,
} from '../../support/media/privateData.ts'

let library: Library

beforeAll(async () => {
  library = await openLibrary()
}, 120_000)
afterAll(() => library.close())

/** Everything that private data looks like in a file. */
const traces =
  /CANARY|C\0?A\0?N\0?A\0?R\0?Y|Exif\0\0|http:\/\/ns\.adobe\.com|<x:xmpmeta|Photoshop 3\.0|ICC_PROFILE|GPSL/

const publicNames = (doc: MediaDoc): string[] =>
  [doc.filename, ...Object.values(doc.sizes).map(({ filename }) => filename)].filter((name) => name !== null)

describe('nothing private is in a public byte', () => {
  it.each<[string, () => Promise<Buffer>]>([
    ['photo.jpg', privateJpeg],
    ['drawing.png', privatePng],
    ['photo.webp', privateWebp],
    ['photo.avif', privateAvif],
    ['scan.tif', privateTiff],
    ['film.gif', privateGif],
  ])('%s, in the file and each of its renditions, as they are sent', async (name, make) => {
    const sent = await make()
    expect(sent.toString('latin1')).toMatch(/CANARY/)
    const { body } = await library.upload(sent, name, { alt: 'ა', credit: 'ბ', licence: 'cc0', kind: 'photo' })
    await library.describe(body.doc.id)
    await library.publishWithCover(body.doc.id)
    const names = publicNames(body.doc)
    expect(names.length).toBeGreaterThan(7)
    for (const stored of names) {
      const answer = await library.file(stored)
      expect([stored, answer.status, traces.exec(answer.bytes.toString('latin1'))]).toEqual([stored, 200, null])
    }
  })

  it('and in no file of the whole folder but the originals, which are only for those who work on the file', async () => {
    const rows = await library.sql('select original_filename as name from media where original_filename is not null')
    const originals = new Set(rows.map(({ name }) => String(name)))
    expect(originals.size).toBe(6)
    for (const name of readdirSync(library.folder).filter((file) => !file.startsWith('.'))) {
      const hasTrace = traces.test(readFileSync(join(library.folder, name)).toString('latin1'))
      expect([name, hasTrace]).toEqual([name, originals.has(name)])
      if (originals.has(name)) expect((await library.file(name)).status).toBe(404)
    }
  })
})

describe('the original', () => {
  it('is given to those who work on the file, byte for byte, under its own name', async () => {
    const sent = await privateJpeg()
    const { doc } = (await library.upload(sent, 'ფოტო ობიექტიდან.jpg')).body
    const answer = await library.file(`../${doc.id}/original`, library.designer)
    expect([answer.status, answer.bytes.equals(sent)]).toEqual([200, true])
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="file.jpg"; filename*=UTF-8''${encodeURIComponent('ფოტო ობიექტიდან.jpg')}`,
    )
    expect([answer.headers.get('cache-control'), answer.headers.get('x-content-type-options')]).toEqual([
      'private, no-store',
      'nosniff',
    ])
  })

  it('is closed to strangers of the office and to the public, also when the picture is public', async () => {
    const { doc } = (await library.upload(await privateJpeg(), 'a.jpg', { alt: 'ა', credit: 'ბ', licence: 'cc0' })).body
    const stranger = await library.person('operator')
    const path = `../${doc.id}/original`
    expect([(await library.file(path)).status, (await library.file(path, stranger)).status]).toEqual([401, 404])
    await library.describe(doc.id)
    await library.publishWithCover(doc.id)
    expect([(await library.file(path)).status, (await library.file(path, stranger)).status]).toEqual([401, 403])
    const seen = await library.api(`/media/${doc.id}`)
    expect(seen.text).not.toContain('original')
  })
})
