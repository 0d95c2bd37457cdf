import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { inTurn } from '../../../plugins/galleries/domain/inTurn.ts'
import { describe as described, type SharedWords } from '../../../plugins/galleries/domain/sharedWords.ts'
import { picture } from '../../support/media/files.ts'
import { type ErrorBody, type Library, type MediaDoc, openLibrary } from '../../support/media/library.ts'

let library: Library
let photo: Buffer

const words: SharedWords = {
  alt: { ka: 'ბრიფინგი, სურათი {n}', en: 'Briefing, picture {n}' },
  credit: { ka: 'საქსტატი', en: 'Geostat' },
  licence: 'cc-by-4.0',
  kind: 'photo',
}

const send = (bytes: Buffer, name: string, data: object, as: Library['head'] | null = library.author) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }))
  return library.api<{ doc: MediaDoc } & ErrorBody>('/media/described', { as, method: 'POST', form })
}

beforeAll(async () => {
  library = await openLibrary()
  photo = await picture('jpeg')
}, 120_000)
afterAll(() => library.close())

describe('a photograph with its words of both languages', () => {
  it('is stored in one act', async () => {
    const { status, body } = await send(photo, 'a.jpg', described(words, 7))
    const read = (locale: string) => library.api(`/media/${body.doc.id}?locale=${locale}`, { as: library.author })
    expect([status, (await read('ka')).body]).toEqual([
      201,
      expect.objectContaining({ alt: 'ბრიფინგი, სურათი 7', credit: 'საქსტატი', licence: 'cc-by-4.0', kind: 'photo' }),
    ])
    expect((await read('en')).body).toMatchObject({ alt: 'Briefing, picture 7', credit: 'Geostat' })
  })

  it('or not at all: no row and no file is left of one whose second language is refused, or that is no picture', async () => {
    const before = [await library.countRows(), (await library.stored()).length]
    const tooLong = { ...described(words, 1), en: { alt: 'a'.repeat(600), credit: 'Geostat' } }
    expect((await send(photo, 'a.jpg', tooLong)).status).toBe(400)
    const { status, body } = await send(Buffer.from('no picture\0'), 'a.jpg', described(words, 1))
    expect([status >= 400, body.errors[0]?.code.startsWith('upload.')]).toEqual([true, true])
    expect((await send(Buffer.alloc(0), 'a.jpg', described(words, 1))).status).toBe(400)
    expect([await library.countRows(), (await library.stored()).length]).toEqual(before)
  })

  it('is taken from those who may upload, and from nobody else', async () => {
    const operator = await library.person('operator')
    expect((await send(photo, 'a.jpg', {}, null)).status).toBe(401)
    expect((await send(photo, 'a.jpg', {}, operator)).status).toBe(403)
  })

  it('carries no other field in: a team, consent or columns of the system', async () => {
    const { body } = await send(photo, 'a.jpg', { ...described(words, 1), hasConsent: true, publicLocales: 'ka,en' })
    const read = await library.api(`/media/${body.doc.id}`, { as: library.author })
    expect(read.body).toMatchObject({ hasConsent: false, publicLocales: '' })
  })
})

/** Half a second each: `npm run test:long` sends as many as there are rows, `npm test` a part of them. */
const sent = process.env.LONG_RUNS ? 300 : 20

describe('a gallery of three hundred photographs', () => {
  it('goes up one by one, is saved at once, published in both languages, and dark before', async () => {
    const { body: made } = await library.api<{ doc: { id: string } }>('/galleries?locale=ka', {
      as: library.author,
      method: 'POST',
      body: { title: 'ბრიფინგი' },
    })
    const address = `/galleries/${made.doc.id}`
    const jobs = Array.from({ length: sent }, (_, index) => ({
      name: `${index}.jpg`,
      run: async () => {
        const { status, body } = await send(photo, `${index}.jpg`, described(words, index + 1))
        return status === 201
          ? ({ ok: true, id: body.doc.id } as const)
          : ({ ok: false, sentence: String(body.errors[0]?.message) } as const)
      },
    }))
    const report = await inTurn(jobs, { isStopped: () => false, onStep: () => undefined })
    expect([report.done.length, report.failed, report.left]).toEqual([sent, [], 0])
    const pictures = Array.from({ length: 300 }, (_, index) => ({ file: report.done[index % sent] }))
    const saved = await library.api(`${address}?locale=ka&draft=true&depth=0`, {
      as: library.author,
      method: 'PATCH',
      body: { pictures },
    })
    expect(saved.status).toBe(200)
    await library.api(`${address}?locale=en`, { as: library.author, method: 'PATCH', body: { title: 'Briefing' } })
    const open = async () => Number((await library.api('/media/count')).body.totalDocs)
    expect(await open()).toBe(0)
    const done = await library.letOut('galleries', made.doc.id)
    expect([done.status, await open()]).toEqual([200, sent])
    const seen = await library.api<{ pictures: unknown[] }>(`${address}?locale=en&depth=0`)
    expect(seen.body.pictures).toHaveLength(300)
  }, 300_000)
})
