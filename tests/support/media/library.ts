import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { environment } from '../../../src/env.ts'
import { type Answer, openOffice, type TestOffice, type TestPerson } from '../office.ts'
import { richText } from '../text.ts'

export type MediaDoc = {
  id: string
  filename: string
  originalName: string
  fileDigest: string
  mimeType: string
  filesize: number
  width: number | null
  height: number | null
  url: string
  thumbnailURL: string | null
  createdBy: string | { id: string }
  sizes: Record<
    string,
    { filename: string | null; url: string | null; width: number; height: number; mimeType: string }
  >
  [name: string]: unknown
}
export type ErrorBody = { errors: { code: string; message: string; hint: string }[] }

/** An office with people who upload, and short words for what they do. */
export type Library = TestOffice & {
  designer: TestPerson
  author: TestPerson
  head: TestPerson
  upload: (
    bytes: Buffer,
    name: string,
    data?: object,
    as?: TestPerson | null,
  ) => Promise<Answer<{ doc: MediaDoc } & ErrorBody>>
  /** What became of a file: its kind on the wire, or the code of the refusal. */
  fate: (bytes: Buffer, name: string) => Promise<string>
  /** Where the files lie. */
  folder: string
  /** A file as it is sent, byte by byte. */
  file: (
    name: string,
    as?: TestPerson | null,
    range?: string,
  ) => Promise<{ status: number; headers: Headers; bytes: Buffer }>
  /** Adds the words of the other language. */
  describe: (id: string) => Promise<void>
  stored: () => Promise<string[]>
  read: (filename: string) => Promise<Buffer>
  countRows: () => Promise<number>
  /**
   * Submits a document, once, by the author, and answers what the head's approval was answered with: of what is there now,
   * or of what the body names.
   */
  letOut: (slug: string, id: string, body?: object) => Promise<Answer<ErrorBody>>
  /** Publishes a news item with this cover. */
  publishWithCover: (cover: string) => Promise<string>
}

const formOf = (bytes: Buffer, name: string, data: object, type: string): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new File([new Uint8Array(bytes)], name, { type }))
  return form
}

export const openLibrary = async (): Promise<Library> => {
  const office = await openOffice()
  const folder = environment().mediaFolder
  const [designer, author, head] = [
    await office.person('designer'),
    await office.person('author'),
    await office.person('head'),
  ]

  const upload: Library['upload'] = (bytes, name, data = {}, as = designer) =>
    office.api('/media', { as, method: 'POST', form: formOf(bytes, name, data, 'text/html') })

  const letOut: Library['letOut'] = async (slug, id, body = {}) => {
    const path = `/${slug}/${id}/actions`
    const headers = { 'accept-language': 'en' }
    const submitted = await office.api<ErrorBody>(`${path}/submit`, { as: author, method: 'POST', body: {}, headers })
    if (submitted.status !== 200 && submitted.body.errors[0]?.code !== 'content.notInThisState') return submitted
    const { contentHash } = (await office.api<{ contentHash: string }>(path, { as: head })).body
    return office.api(`${path}/approve`, { as: head, method: 'POST', body: { contentHash, ...body }, headers })
  }

  const publishWithCover: Library['publishWithCover'] = async (cover) => {
    const words = (text: string) => ({ title: `${text} ${cover}`, body: richText(text) })
    const made = await office.api<{ doc: { id: string } }>('/news?locale=ka', {
      as: author,
      method: 'POST',
      body: { ...words('ამბავი'), cover },
    })
    const { id } = made.body.doc
    await office.api(`/news/${id}?locale=en`, { as: author, method: 'PATCH', body: words('News') })
    const done = await letOut('news', id)
    if (done.status !== 200) throw new Error(done.text)
    return id
  }

  return {
    ...office,
    designer,
    author,
    head,
    upload,
    fate: async (bytes, name) => {
      const { status, body } = await upload(bytes, name)
      return status === 201 ? body.doc.mimeType : `${status} ${body.errors[0]?.code}`
    },
    stored: async () => (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.')),
    read: (filename) => readFile(join(folder, filename)),
    countRows: async () => Number((await office.sql('select count(*)::int as n from media'))[0]?.n),
    letOut,
    publishWithCover,
    folder,
    file: (name, as = null, range) => office.bytes(`/media/file/${name}`, as, range),
    describe: async (id) => {
      await office.api(`/media/${id}?locale=en`, {
        as: designer,
        method: 'PATCH',
        body: { alt: 'Picture', credit: 'Geostat' },
      })
    },
  }
}
