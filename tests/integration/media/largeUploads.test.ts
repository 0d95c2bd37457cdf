import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setClock } from '../../../src/time/clock.ts'
import { pdf, picture } from '../../support/media/files.ts'
import { type ErrorBody, type Library, type MediaDoc, openLibrary } from '../../support/media/library.ts'
import { film, photoshop } from '../../support/media/recordings.ts'
import type { Answer, TestPerson } from '../../support/office.ts'

let library: Library
let auditor: TestPerson

beforeAll(async () => {
  library = await openLibrary()
  auditor = await library.person('auditor')
}, 120_000)
afterAll(() => library.close())

const staged = (): string[] => {
  const folder = join(String(process.env.STATDESK_DATA), 'uploads')
  return existsSync(folder) ? readdirSync(folder).sort() : []
}

const announce = (name: string, length: number | string): Record<string, string> => ({
  'tus-resumable': '1.0.0',
  'upload-length': String(length),
  'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
})

const begin = (name: string, length: number | string, as: TestPerson | null = library.designer) =>
  library.api<ErrorBody>('/uploads', { as, method: 'POST', headers: announce(name, length) })

const part = (offset: number | string) => ({
  'tus-resumable': '1.0.0',
  'upload-offset': String(offset),
  'content-type': 'application/offset+octet-stream',
})

const idOf = (answer: Answer<unknown>): string => String(answer.headers.get('location')).replace('/api/uploads/', '')

const append = (id: string, offset: number | string, bytes: Buffer, as: TestPerson | null = library.designer) =>
  library.api<ErrorBody>(`/uploads/${id}`, { as, method: 'PATCH', body: new Uint8Array(bytes), headers: part(offset) })

const standing = (id: string, as: TestPerson | null = library.designer) =>
  library.api(`/uploads/${id}`, { as, method: 'HEAD' })

/** All of a file in two parts. */
const sent = async (bytes: Buffer, name: string, as = library.designer): Promise<string> => {
  const id = idOf(await begin(name, bytes.length, as))
  const half = Math.floor(bytes.length / 2)
  expect((await append(id, 0, bytes.subarray(0, half), as)).status).toBe(204)
  const last = await append(id, half, bytes.subarray(half), as)
  expect([last.status, last.headers.get('upload-offset')]).toEqual([204, String(bytes.length)])
  return id
}

/** The form of the desk, with an upload in place of a file. */
const formOf = (upload: unknown, filename: unknown, data: object = {}, mimeType = ''): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set(
    'file',
    JSON.stringify({ clientUploadContext: { upload }, collectionSlug: 'media', filename, mimeType, size: 1 }),
  )
  return form
}

const save = (
  upload: unknown,
  name: unknown,
  as: TestPerson | null = library.designer,
  more: { type?: string; data?: object } = {},
) =>
  library.api<{ doc: MediaDoc } & ErrorBody>('/media', {
    as,
    method: 'POST',
    form: formOf(upload, name, more.data, more.type),
  })

const codeOf = (answer: Answer<ErrorBody>): [number, string | undefined] => [
  answer.status,
  answer.body.errors?.[0]?.code,
]

describe('a large file', () => {
  it('comes in parts, is cleaned like every other, and nothing of it is left on its way', async () => {
    const sentFilm = film()
    const { status, body } = await save(await sent(sentFilm, 'ფილმი.mp4'), 'ფილმი.mp4', undefined, {
      type: 'video/mp4',
    })
    expect([status, body.doc?.originalName, body.doc?.mimeType]).toEqual([201, 'ფილმი.mp4', 'video/mp4'])
    const stored = await library.read(body.doc.filename)
    expect(stored.toString('latin1')).not.toContain('CANARY')
    expect(body.doc.fileDigest).toBe(createHash('sha256').update(stored).digest('hex'))
    const original = await library.bytes(`/media/${body.doc.id}/original`, library.designer)
    expect(original.bytes.equals(sentFilm)).toBe(true)
    expect(staged()).toEqual([])
  })

  it('is a picture, too: with renditions, and the bytes are looked at, not the type that is claimed', async () => {
    const bytes = await picture('png', 200, 100)
    for (const type of ['image/png', 'video/mp4', '']) {
      const { status, body } = await save(await sent(bytes, 'a.png'), 'a.png', undefined, { type })
      expect([status, body.doc.width, Boolean(body.doc.sizes.thumbnail?.filename)]).toEqual([201, 200, true])
    }
    expect(staged()).toEqual([])
  })

  it('may be named differently when it is saved, as long as the name is honest', async () => {
    const id = await sent(photoshop(), 'ძველი.psd')
    expect((await save(id, 'ახალი.psd')).body.doc.originalName).toBe('ახალი.psd')
    expect(codeOf(await save(await sent(photoshop(), 'a.psd'), 'a.mp4'))).toEqual([400, 'upload.nameLies'])
    expect(staged()).toEqual([])
  })

  it('takes the place of another, and comes with its words of both languages', async () => {
    const { doc } = (await save(await sent(film(), 'a.mp4'), 'a.mp4')).body
    const replaced = await library.api<{ doc: MediaDoc }>(`/media/${doc.id}/replace`, {
      as: library.designer,
      method: 'POST',
      form: formOf(await sent(film('mp42'), 'b.mp4'), 'b.mp4'),
    })
    expect([replaced.status, replaced.body.doc?.originalName]).toEqual([200, 'b.mp4'])
    const described = await library.api<{ doc: MediaDoc }>('/media/described', {
      as: library.designer,
      method: 'POST',
      form: formOf(
        await sent(await picture('jpeg'), 'c.jpg'),
        'c.jpg',
        { licence: 'cc-by-4.0', kind: 'photo', ka: { alt: 'ა', credit: 'ბ' }, en: { alt: 'a', credit: 'b' } },
        'image/jpeg',
      ),
    })
    expect([described.status, described.body.doc?.alt]).toEqual([201, 'a'])
    expect(staged()).toEqual([])
  })

  it('goes on after a cut from the byte that the disk holds', async () => {
    const bytes = film()
    const id = idOf(await begin('a.mp4', bytes.length))
    await append(id, 0, bytes.subarray(0, 100))
    const { status, headers } = await standing(id)
    expect([status, headers.get('upload-offset'), headers.get('upload-length'), headers.get('tus-resumable')]).toEqual([
      200,
      '100',
      String(bytes.length),
      '1.0.0',
    ])
    expect(headers.get('cache-control')).toContain('no-store')
    expect(codeOf(await append(id, 50, bytes.subarray(50)))).toEqual([409, 'upload.offset'])
    expect(codeOf(await save(id, 'a.mp4'))).toEqual([409, 'upload.notWhole'])
    await append(id, 100, bytes.subarray(100))
    expect((await save(id, 'a.mp4')).status).toBe(201)
  })

  it('is kept when another field of the form is wrong, and saved with the next try', async () => {
    const id = await sent(film(), 'a.mp4')
    expect((await save(id, 'a.mp4', undefined, { data: { licence: 'no such licence' } })).status).toBe(400)
    expect(staged()).toEqual([`${id}.json`, `${id}.part`])
    expect((await save(id, 'a.mp4')).status).toBe(201)
    expect(codeOf(await save(id, 'a.mp4'))).toEqual([404, 'upload.unknown'])
  })

  it('makes one record, however many forms name it at the same time', async () => {
    const id = await sent(film(), 'a.mp4')
    const before = await library.countRows()
    const answers = await Promise.all([1, 2, 3].map(() => save(id, 'a.mp4')))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(await library.countRows()).toBe(before + 1)
  })

  it('given up leaves nothing', async () => {
    const id = idOf(await begin('a.mp4', 100))
    await append(id, 0, Buffer.alloc(10))
    expect((await library.api(`/uploads/${id}`, { as: library.designer, method: 'DELETE' })).status).toBe(204)
    expect([staged(), (await standing(id)).status]).toEqual([[], 404])
  })
})

describe('no way leads round a check through this door', () => {
  it.each<[string, string, () => Buffer, string]>([
    ['a PDF that is a page', 'a.pdf', () => pdf('<html><script>1</script>'), 'upload.kindNotAllowed'],
    ['a film that is a page', 'a.mp4', () => Buffer.from('<html><script>1</script>'), 'upload.kindNotAllowed'],
    ['a film with the way that was walked', 'a.mp4', () => film('isom', 'meta'), 'upload.kindNotAllowed'],
    ['a film cut off', 'a.mp4', () => film().subarray(0, 300), 'upload.broken'],
    ['a document under the name of a film', 'a.mp4', () => pdf(), 'upload.nameLies'],
  ])('%s is refused, and nothing is left', async (_, name, make, code) => {
    const before = [await library.countRows(), await library.stored()]
    const answer = await save(await sent(make(), name), name)
    expect(answer.body.errors[0]?.code).toBe(code)
    expect([await library.countRows(), await library.stored()]).toEqual(before)
    expect(staged()).toEqual([])
  })

  it.each<[string, string, number, number, string]>([
    ['larger than its kind may be', 'a.jpg', 26 * 1024 ** 2, 413, 'upload.tooLarge'],
    ['larger than any kind may be', 'a', 3 * 1024 ** 3, 413, 'upload.tooLarge'],
    ['of a kind that is not taken', 'a.exe', 10, 415, 'upload.kindNotAllowed'],
    ['empty', 'a.mp4', 0, 400, 'upload.empty'],
  ])('a file %s is refused before a byte is taken', async (_, name, length, status, code) => {
    expect(codeOf(await begin(name, length))).toEqual([status, code])
    expect(staged()).toEqual([])
  })

  it('an announcement that lacks something is refused with a sentence', async () => {
    expect(codeOf(await begin('a.mp4', '1e9'))).toEqual([400, 'upload.announcement'])
    const { status } = await library.api('/uploads', {
      as: library.designer,
      method: 'POST',
      headers: { 'upload-length': '5' },
    })
    expect(status).toBe(400)
  })

  it('more than was announced is refused', async () => {
    const id = idOf(await begin('a.mp4', 10))
    expect(codeOf(await append(id, 0, Buffer.alloc(11)))).toEqual([413, 'upload.pastEnd'])
    expect((await standing(id)).headers.get('upload-offset')).toBe('0')
    await library.api(`/uploads/${id}`, { as: library.designer, method: 'DELETE' })
  })

  it.each([['x'], ['../../office'], [7], [null]])('an upload that is none: %s', async (upload) => {
    expect([400, 404]).toContain((await save(upload, 'a.mp4')).status)
    expect([400, 404]).toContain((await save('0'.repeat(32), upload)).status)
  })
})

describe('who may', () => {
  it('a stranger has no door, and who may not put files into the library has none either', async () => {
    expect([(await begin('a.mp4', 10, null)).status, (await begin('a.mp4', 10, auditor)).status]).toEqual([401, 403])
    const id = idOf(await begin('a.mp4', 10))
    for (const [as, status] of [
      [null, 401],
      [auditor, 403],
    ] as const) {
      expect((await standing(id, as)).status).toBe(status)
      expect((await append(id, 0, Buffer.alloc(10), as)).status).toBe(status)
      expect((await library.api(`/uploads/${id}`, { as, method: 'DELETE' })).status).toBe(status)
    }
    expect((await standing(id)).headers.get('upload-offset')).toBe('0')
    await library.api(`/uploads/${id}`, { as: library.designer, method: 'DELETE' })
  })

  it('to a colleague an upload looks as if it were not there', async () => {
    const id = await sent(film(), 'a.mp4')
    const missing = await append('0'.repeat(32), 0, Buffer.alloc(1), library.author)
    const foreign = await append(id, 0, Buffer.alloc(1), library.author)
    expect([foreign.status, foreign.text]).toEqual([404, missing.text])
    expect((await standing(id, library.author)).status).toBe(404)
    expect((await library.api(`/uploads/${id}`, { as: library.author, method: 'DELETE' })).status).toBe(404)
    expect(codeOf(await save(id, 'a.mp4', library.author))).toEqual([404, 'upload.unknown'])
    expect((await save(id, 'a.mp4')).status).toBe(201)
  })

  it('an account that is switched off stops at once', async () => {
    const person = await library.person('designer')
    const id = idOf(await begin('a.mp4', 10, person))
    await library.sql(
      `do $$ begin perform set_config('statdesk.account', 'on', true); update users set is_active = false where id = '${person.id}'; end $$`,
    )
    expect((await append(id, 0, Buffer.alloc(10), person)).status).toBe(401)
    expect((await save(id, 'a.mp4', person)).status).not.toBe(201)
  })

  it('has five uploads open at most, however many are begun at once, and a day for each', async () => {
    const person = await library.person('designer')
    const answers = await Promise.all(Array.from({ length: 20 }, () => begin('a.mp4', 10, person)))
    const begun = answers.filter(({ status }) => status === 201)
    const refused = answers.filter(({ status }) => status !== 201)
    const ids = begun.map(idOf)
    expect([ids.length, ...new Set(refused.map((answer) => codeOf(answer).join(' ')))]).toEqual([
      5,
      '409 upload.tooManyOpen',
    ])
    expect(codeOf(await begin('a.mp4', 10, person))).toEqual([409, 'upload.tooManyOpen'])
    const back = setClock(new Date(Date.now() + 24 * 60 * 60 * 1000 + 60_000))
    const over = await standing(String(ids[0]), person)
    back()
    expect([over.status, (await standing(String(ids[0]), person)).status]).toEqual([404, 200])
    for (const id of ids) await library.api(`/uploads/${id}`, { as: person, method: 'DELETE' })
  })
})
