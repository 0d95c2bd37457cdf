import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { renditionSizes } from '../../../src/media/renditionSizes.ts'
import { animation, pdf, phonePhoto, picture } from '../../support/media/files.ts'
import { type Library, type MediaDoc, openLibrary } from '../../support/media/library.ts'

let library: Library
let cover: MediaDoc

const words = { alt: 'სურათი', credit: 'საქსტატი', licence: 'cc-by-4.0', kind: 'photo' }

const uploadWithWords = async (bytes: Buffer, name: string): Promise<MediaDoc> => {
  const { doc } = (await library.upload(bytes, name, words, library.author)).body
  await library.api(`/media/${doc.id}?locale=en`, {
    as: library.author,
    method: 'PATCH',
    body: { alt: 'Picture', credit: 'Geostat' },
  })
  return doc
}

const names = (doc: MediaDoc): string[] => [
  doc.filename,
  ...Object.values(doc.sizes).map(({ filename }) => String(filename)),
]
const statusOf = async (name: string, as = null as Library['head'] | null): Promise<number> =>
  (await library.api(`/media/file/${name}`, { as })).status

beforeAll(async () => {
  library = await openLibrary()
  cover = await uploadWithWords(await phonePhoto(800, 600), 'cover.jpg')
}, 120_000)
afterAll(() => library.close())

describe('a file and its renditions', () => {
  it('are dark to the public until a public document uses them, and to strangers of the office too', async () => {
    const stranger = await library.person('author')
    for (const name of names(cover)) {
      expect(await statusOf(name)).toBe(404)
      expect(await statusOf(name, stranger)).toBe(404)
      expect([await statusOf(name, library.author), await statusOf(name, library.head)]).toEqual([200, 200])
    }
    expect(await statusOf('0123456789abcdef0123456789abcdef.jpg')).toBe(404)
  })

  it('open with the document, for everybody, and go dark with it', async () => {
    const id = await library.publishWithCover(cover.id)
    for (const name of names(cover)) expect(await statusOf(name)).toBe(200)
    await library.api(`/news/${id}/actions/takeDown`, { as: library.head, method: 'POST', body: { reason: 'შეცდომა' } })
    for (const name of names(cover)) expect(await statusOf(name)).toBe(404)
  })

  it('are sent so that nothing in them runs and nothing of them is guessed', async () => {
    const shown = await uploadWithWords(await animation(), 'film.gif')
    const saved = await uploadWithWords(pdf(), 'report.pdf')
    const table = await uploadWithWords(Buffer.from('თვე,1\n'), 'table.csv')
    await Promise.all([shown, saved, table].map(({ id }) => library.publishWithCover(id)))
    const expected: [MediaDoc, string, string][] = [
      [shown, 'image/gif', 'inline; filename="film.gif"'],
      [saved, 'application/pdf', 'attachment; filename="report.pdf"'],
      [table, 'text/csv; charset=utf-8', 'attachment; filename="table.csv"'],
    ]
    for (const [doc, type, disposition] of expected) {
      const { status, headers } = await library.api(`/media/file/${doc.filename}`)
      expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([
        200,
        type,
        disposition,
      ])
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
      expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
      expect(headers.get('content-length')).toBe(String(doc.filesize))
      const signedIn = await library.api(`/media/file/${doc.filename}`, { as: library.head })
      expect(signedIn.headers.get('cache-control')).toBe('private, no-store')
    }
  })
})

describe('the public reads of a file', () => {
  it('what a website needs, when it asks for it by name', async () => {
    await library.publishWithCover(cover.id)
    const fields = ['url', 'thumbnailURL', 'sizes', 'width', 'height', 'mimeType', 'filesize', 'filename', 'alt']
    const { status, body } = await library.api(
      `/media/${cover.id}?${fields.map((name) => `select[${name}]=true`).join('&')}`,
    )
    expect(status).toBe(200)
    expect(Object.keys(body).sort()).toEqual(['id', ...fields].sort())
    expect(body).toMatchObject({
      url: cover.url,
      width: 600,
      height: 800,
      sizes: { card: { url: cover.sizes.card?.url } },
    })
  })

  it('and nothing that is the office’s own', async () => {
    const { body } = await library.api(`/media/${cover.id}`)
    for (const name of [
      'originalName',
      'originalFilename',
      'replaces',
      'sourceFiles',
      'fileDigest',
      'createdBy',
      'team',
      'internalNote',
      'hasConsent',
      'focalX',
      'everPublic',
      'createdAt',
    ])
      expect(body).not.toHaveProperty(name)
    for (const name of ['originalName', 'fileDigest', 'focalX'])
      expect((await library.api(`/media/${cover.id}?select[${name}]=true`)).status).toBe(400)
  })
})

describe('a file is deleted', () => {
  const remove = (id: string, as = library.designer) => library.api(`/media/${id}`, { as, method: 'DELETE' })
  const refusal = (status: number, code: string) => ({ status, body: { errors: [{ code }] } })

  it('with all its renditions, when it was never public', async () => {
    const before = await library.stored()
    const { doc } = (await library.upload(await phonePhoto(), 'a.jpg')).body
    expect((await library.stored()).length).toBe(before.length + renditionSizes.length + 2)
    expect((await remove(doc.id)).status).toBe(200)
    expect(await library.stored()).toEqual(before)
  })

  it('not while a public document uses it, nor afterwards', async () => {
    const used = await uploadWithWords(await picture('png'), 'used.png')
    const id = await library.publishWithCover(used.id)
    expect(await remove(used.id, library.head)).toMatchObject(refusal(409, 'upload.inUse'))
    const bulk = await library.api(`/media?where[id][equals]=${used.id}`, { as: library.head, method: 'DELETE' })
    expect([bulk.status, (await library.stored()).includes(used.filename)]).not.toEqual([200, false])
    await library.api(`/news/${id}/actions/takeDown`, { as: library.head, method: 'POST', body: { reason: 'შეცდომა' } })
    expect(await remove(used.id, library.head)).toMatchObject(refusal(409, 'upload.wasPublic'))
    expect(await library.stored()).toEqual(expect.arrayContaining(names(used)))
  })

  it('not by the system either, while a document uses it', async () => {
    const used = await uploadWithWords(await picture('png'), 'used.png')
    await library.publishWithCover(used.id)
    await expect(
      library.payload.delete({ collection: 'media', id: used.id, overrideAccess: true }),
    ).rejects.toMatchObject({ code: 'upload.inUse' })
    expect(await library.stored()).toContain(used.filename)
  })

  it('nor edited by somebody who may not read it', async () => {
    const { doc } = (await library.upload(await picture('png'), 'a.png')).body
    const [author, designer] = [await library.person('author'), await library.person('designer')]
    const edit = await library.api(`/media/${doc.id}`, { as: author, method: 'PATCH', body: { alt: 'x' } })
    expect([edit.status, edit.text.includes(doc.filename)]).toEqual([403, false])
    expect((await remove(doc.id, designer)).status).toBe(404)
    await library.api(`/media?where[id][equals]=${doc.id}`, { as: designer, method: 'DELETE' })
    expect(await library.stored()).toContain(doc.filename)
  })
})
