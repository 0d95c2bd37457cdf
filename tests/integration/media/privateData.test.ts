import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  everythingIn,
  privateDocx,
  privateOds,
  privatePptx,
  privateXlsx,
  privateZip,
} from '../../support/media/documents.ts'
import { type Library, type MediaDoc, openLibrary } from '../../support/media/library.ts'
import { privatePdf } from '../../support/media/pdfs.ts'
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

/** What of it is in a file, or in anything that is packed in it. */
const tracesIn = (bytes: Buffer): string[] =>
  everythingIn(bytes).flatMap(([place, content]) => (traces.test(content.toString('latin1')) ? [place] : []))

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

  it.each<[string, () => Promise<Buffer>]>([
    ['letter.docx', privateDocx],
    ['table.xlsx', privateXlsx],
    ['slides.pptx', privatePptx],
    ['table.ods', privateOds],
    ['data.zip', privateZip],
    ['report.pdf', async () => privatePdf(await privateJpeg())],
  ])('%s, in the file and in everything that is packed in it, as it is sent', async (name, make) => {
    const sent = await make()
    expect(tracesIn(sent)).not.toEqual([])
    const { body } = await library.upload(sent, name, { credit: 'ბ', licence: 'cc0' })
    await library.describe(body.doc.id)
    await library.publishWithCover(body.doc.id)
    const answer = await library.file(body.doc.filename)
    expect([answer.status, tracesIn(answer.bytes)]).toEqual([200, []])
    const seen = await library.api(`/media/${body.doc.id}`)
    expect([seen.status, /stillHolds|mayGoAsSigned|original/.test(seen.text)]).toEqual([200, false])
    const original = await library.file(`../${body.doc.id}/original`, library.designer)
    expect([original.status, original.bytes.equals(sent)]).toEqual([200, true])
  })

  it('and in no file of the whole folder but the originals, which are only for those who work on the file', async () => {
    const rows = await library.sql('select original_filename as name from media where original_filename is not null')
    const originals = new Set(rows.map(({ name }) => String(name)))
    expect(originals.size).toBe(12)
    for (const name of readdirSync(library.folder).filter((file) => !file.startsWith('.'))) {
      const hasTrace = tracesIn(readFileSync(join(library.folder, name))).length > 0
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

describe('a document that still holds something of its makers', () => {
  const ready = { credit: 'ბ', licence: 'cc0' }
  const insertion = '<w:ins w:id="1" w:author="Nino"><w:r/></w:ins>'
  const signed = (): Promise<Buffer> => privateOds('', { 'META-INF/documentsignatures.xml': '<document-signatures/>' })

  it('is kept, and said to, but does not become public', async () => {
    const { doc } = (await library.upload(await privateDocx(insertion), 'draft.docx', ready)).body
    await library.describe(doc.id)
    expect([doc.stillHolds, doc.mayGoAsSigned]).toEqual([['trackedChanges'], false])
    await expect(library.publishWithCover(doc.id)).rejects.toThrow(
      /content\.mediaNotReady.*draft\.docx – its tracked changes/,
    )
    expect((await library.file(doc.filename)).status).toBe(404)
  })

  it('and no write says otherwise of it', async () => {
    const said = { ...ready, stillHolds: [] }
    const { doc } = (await library.upload(await privateDocx(insertion), 'draft.docx', said)).body
    expect(doc.stillHolds).toEqual(['trackedChanges'])
    const path = `/media/${doc.id}`
    const changed = await library.api(path, { as: library.designer, method: 'PATCH', body: { stillHolds: [] } })
    const { body } = await library.api<MediaDoc>(path, { as: library.designer })
    expect([changed.status, body.stillHolds]).toEqual([409, ['trackedChanges']])
  })

  it('goes out as it is when it is signed, once somebody has said that readers may see by whom', async () => {
    const sent = await signed()
    const { doc } = (await library.upload(sent, 'signed.ods', ready)).body
    await library.describe(doc.id)
    expect(doc.stillHolds).toEqual(['signature'])
    await expect(library.publishWithCover(doc.id)).rejects.toThrow('content.mediaNotReady')
    expect((await library.file(doc.filename)).status).toBe(404)
    const tick = { as: library.designer, method: 'PATCH', body: { mayGoAsSigned: true } } as const
    expect((await library.api(`/media/${doc.id}`, tick)).status).toBe(200)
    await library.publishWithCover(doc.id)
    const answer = await library.file(doc.filename)
    expect([answer.status, answer.bytes.equals(sent)]).toEqual([200, true])
  })

  it('a new file in its place asks anew', async () => {
    const { doc } = (await library.upload(await signed(), 'signed.ods', { ...ready, mayGoAsSigned: true })).body
    const form = new FormData()
    form.set('file', new File([new Uint8Array(await signed())], 'signed.ods'))
    const path = `/media/${doc.id}/replace`
    const { status, body } = await library.api<{ doc: MediaDoc }>(path, { as: library.designer, method: 'POST', form })
    expect([status, body.doc.stillHolds, body.doc.mayGoAsSigned]).toEqual([200, ['signature'], false])
  })
})
