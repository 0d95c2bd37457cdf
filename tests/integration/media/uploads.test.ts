import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { checkFile } from '../../../src/media/checkFile.ts'
import { animation, docx, pdf, phonePhoto, picture, xlsx, zip } from '../../support/media/files.ts'
import { type Library, type MediaDoc, openLibrary } from '../../support/media/library.ts'

let library: Library

beforeAll(async () => {
  library = await openLibrary()
}, 120_000)
afterAll(() => library.close())

describe('an uploaded picture', () => {
  it('is stored upright, clean, under a name that nobody can guess, with all renditions', async () => {
    const { status, body } = await library.upload(await phonePhoto(1600, 1200), 'ფოტო ობიექტიდან.JPG', { alt: 'ხედი' })
    expect(status).toBe(201)
    const { doc } = body
    expect(doc).toMatchObject({
      originalName: 'ფოტო ობიექტიდან.JPG',
      mimeType: 'image/jpeg',
      width: 1200,
      height: 1600,
    })
    expect(doc.filename).toMatch(/^[0-9a-f]{32}\.jpg$/)
    const bytes = await library.read(doc.filename)
    expect(doc.filesize).toBe(bytes.length)
    expect(doc.fileDigest).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(bytes.toString('latin1')).not.toContain('Nino Secret')
    const { thumbnail, card, wideAvif, largeFallback, social, socialPortrait } = doc.sizes
    expect(thumbnail).toMatchObject({ width: 320, height: 427, mimeType: 'image/webp' })
    expect(card).toMatchObject({ width: 640, height: 853, mimeType: 'image/webp' })
    expect(wideAvif).toMatchObject({ width: 1200, height: 1600, mimeType: 'image/avif' })
    expect(largeFallback).toMatchObject({ width: 1200, height: 1600, mimeType: 'image/jpeg' })
    expect(social).toMatchObject({ width: 1200, height: 630, mimeType: 'image/jpeg' })
    expect(socialPortrait).toMatchObject({ width: 1080, height: 1350, mimeType: 'image/jpeg' })
    for (const { filename } of Object.values(doc.sizes)) {
      const { exif, width } = await sharp(await library.read(String(filename))).metadata()
      expect([exif, width]).toEqual([undefined, expect.any(Number)])
    }
    expect(doc.thumbnailURL).toBe(doc.sizes.thumbnail?.url)
  })

  it('remembers who uploaded it, and takes no other word for it', async () => {
    const { body } = await library.upload(await picture('png'), 'a.png', {
      createdBy: library.head.id,
      fileDigest: 'f'.repeat(64),
      originalName: 'other.png',
      everPublic: true,
      visibleFrom: '2000-01-01T00:00:00.000Z',
    })
    const { createdBy, originalName, fileDigest, everPublic, visibleFrom } = body.doc
    expect([typeof createdBy === 'object' ? createdBy.id : createdBy, originalName]).toEqual([
      library.designer.id,
      'a.png',
    ])
    expect([fileDigest.startsWith('ffff'), Boolean(everPublic), visibleFrom ?? null]).toEqual([false, false, null])
  })

  it('that moves keeps its movement', async () => {
    for (const format of ['gif', 'webp'] as const) {
      const { body } = await library.upload(await animation(format, 400, 300), `film.${format}`)
      expect((await sharp(await library.read(body.doc.filename)).metadata()).pages).toBe(3)
      expect(body.doc).toMatchObject({ width: 400, height: 300, sizes: { card: { width: 400, height: 300 } } })
      expect((await sharp(await library.read(String(body.doc.sizes.card?.filename))).metadata()).pages).toBe(3)
    }
  })

  it('of a name that exists already, at the same instant, is a second file beside the first', async () => {
    const bytes = await picture('png')
    const answers = await Promise.all([1, 2, 3].map(() => library.upload(bytes, 'same.png')))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(answers.map(({ body }) => body.doc.filename)).size).toBe(3)
    expect(new Set(answers.map(({ body }) => body.doc.originalName))).toEqual(new Set(['same.png']))
  })
})

/** A document once more when nothing of its makers is in it. */
const clean = async (bytes: Buffer, name: string): Promise<Buffer> => (await checkFile(bytes, name)).bytes

describe('an uploaded document that says nothing of its makers', () => {
  it.each<[string, (name: string) => Buffer | Promise<Buffer>, string]>([
    ['ანგარიში.pdf', (name) => clean(pdf(), name), 'application/pdf'],
    ['table.xlsx', (name) => clean(xlsx(), name), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    [
      'letter.docx',
      (name) => clean(docx(), name),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['all.zip', (name) => clean(zip(), name), 'application/zip'],
    ['index.csv', () => Buffer.from('თვე,ინდექსი\n01,102.4\n'), 'text/csv'],
    ['index.json', () => Buffer.from('{"index":102.4}'), 'application/json'],
  ])('%s is stored byte by byte, without renditions', async (name, make, mimeType) => {
    const sent = await make(name)
    const { status, body } = await library.upload(sent, name)
    expect([status, body.doc?.mimeType, body.doc?.originalName]).toEqual([201, mimeType, name])
    expect((await library.read(body.doc.filename)).equals(sent)).toBe(true)
    expect([body.doc.width, body.doc.sizes?.card?.filename ?? null, body.doc.thumbnailURL ?? null]).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('a stored file never changes', () => {
  const changed = { status: 409, body: { errors: [{ code: 'upload.fileIsFixed' }] } }
  const change = async (path: string, body: object) =>
    library.api(path, { as: library.designer, method: 'PATCH', body })

  it('not by another file, and the refusal leaves the first as it was', async () => {
    const { doc } = (await library.upload(await picture('png'), 'first.png')).body
    const before = await library.stored()
    const form = new FormData()
    form.set('file', new File([new Uint8Array(await picture('png', 90, 90))], 'second.png'))
    expect(await library.api(`/media/${doc.id}`, { as: library.designer, method: 'PATCH', form })).toMatchObject(
      changed,
    )
    expect(await library.stored()).toEqual(before)
    const now = await library.api(`/media/${doc.id}`, { as: library.designer })
    expect(now.body).toMatchObject({ filename: doc.filename, fileDigest: doc.fileDigest, width: 64 })
  })

  it('not by cropping, turning, or other words for it', async () => {
    const { doc } = (await library.upload(await picture('png'), 'first.png')).body
    const path = `/media/${doc.id}`
    expect(await change(`${path}?uploadEdits[crop][width]=10&uploadEdits[widthInPixels]=5`, {})).toMatchObject(changed)
    for (const words of [
      { filename: 'other.png' },
      { mimeType: 'text/html' },
      { width: 1 },
      { filesize: 1 },
      { originalName: 'x' },
    ])
      expect(await change(path, words)).toMatchObject(changed)
    expect(await change(`/media?where[id][equals]=${doc.id}`, { filename: 'other.png' })).toMatchObject(changed)
  })

  it('while its words may, and the form of the desk sends the whole record along', async () => {
    const { doc } = (await library.upload(await picture('png'), 'first.png')).body
    const { sizes, url, thumbnailURL, filename, mimeType, filesize, width, height } = doc
    const whole = { sizes, url, thumbnailURL, filename, mimeType, filesize, width, height, alt: 'ახალი აღწერა' }
    expect(await change(`/media/${doc.id}`, whole)).toMatchObject({
      status: 200,
      body: { doc: { alt: 'ახალი აღწერა', filename, url, sizes, thumbnailURL } },
    })
    const sly = {
      url: 'https://evil.example/x.png',
      thumbnailURL: 'https://evil.example/x.png',
      sizes: { card: { filename: 'x.png', url: 'https://evil.example/x.png' } },
    }
    expect(await change(`/media/${doc.id}`, sly)).toMatchObject({
      status: 200,
      body: { doc: { filename, url, sizes, thumbnailURL } },
    })
    expect(JSON.stringify(await library.sql('select * from media where id = $1', [doc.id]))).not.toContain('evil')
  })

  it('but the forms for social networks are cut anew around a point of interest, under new names', async () => {
    const { doc } = (await library.upload(await phonePhoto(800, 600), 'first.jpg', { kind: 'photo' })).body
    const path = `/media/${doc.id}`
    const before = await library.stored()
    const { status, body } = await library.api<{ doc: MediaDoc }>(
      `${path}?uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=90`,
      { as: library.designer, method: 'PATCH', body: {} },
    )
    expect([status, body.doc.focalX, body.doc.focalY]).toEqual([200, 10, 90])
    const [old, now] = [doc.sizes, body.doc.sizes]
    for (const [name, size] of Object.entries(now)) {
      const isCutAnew = name.startsWith('social')
      expect([name, size.filename !== old[name]?.filename]).toEqual([name, isCutAnew])
      expect((await library.file(String(size.filename), library.designer)).status).toBe(200)
    }
    expect((await library.stored()).length).toBe(before.length + 4)
    expect(body.doc).toMatchObject({ filename: doc.filename, fileDigest: doc.fileDigest })
    const again = await library.api(path, { as: library.designer, method: 'PATCH', body: { focalX: 10, focalY: 90 } })
    expect([again.status, (await library.stored()).length]).toEqual([200, before.length + 4])
  })

  it('and not even they while a public document shows the picture', async () => {
    const words = { kind: 'photo', alt: 'ა', credit: 'ბ', licence: 'cc0' }
    const { doc } = (await library.upload(await phonePhoto(), 'first.jpg', words)).body
    await library.describe(doc.id)
    await library.publishWithCover(doc.id)
    const before = await library.stored()
    expect(
      await change(`/media/${doc.id}?uploadEdits[focalPoint][x]=1&uploadEdits[focalPoint][y]=1`, {}),
    ).toMatchObject({
      status: 409,
      body: { errors: [{ code: 'upload.wordsArePublic' }] },
    })
    expect(await library.stored()).toEqual(before)
  })

  it('and is not duplicated', async () => {
    const { doc } = (await library.upload(await picture('png'), 'first.png')).body
    const rows = await library.countRows()
    const { status } = await library.api(`/media/${doc.id}/duplicate`, {
      as: library.designer,
      method: 'POST',
      body: {},
    })
    expect([status >= 400 && status < 500, await library.countRows()]).toEqual([true, rows])
  })
})
