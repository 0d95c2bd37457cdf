import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { renditionSizes } from '../../../src/media/renditionSizes.ts'
import { animation, archive, pdf, picture } from '../../support/media/files.ts'
import { type Library, openLibrary } from '../../support/media/library.ts'
import { film, indesign, mp3, ogg, photoshop, sav, wav, webm } from '../../support/media/recordings.ts'

let library: Library

beforeAll(async () => {
  library = await openLibrary()
}, 120_000)
afterAll(() => library.close())

const state = async () => [await library.countRows(), await library.stored()]

describe('a file that is two things at once is stored as one of them', () => {
  it('a GIF that begins like a program loses what a program would be', async () => {
    const gif = await animation()
    const script = Buffer.from('*/=1;alert(document.cookie)//')
    const { body } = await library.upload(Buffer.concat([gif, script]), 'a.gif')
    const stored = await library.file(body.doc.filename, library.head)
    expect(stored.bytes.toString('latin1')).not.toContain('alert')
    expect([stored.headers.get('content-type'), stored.headers.get('x-content-type-options')]).toEqual([
      'image/gif',
      'nosniff',
    ])
  })

  it('a JPEG with an archive behind it is a JPEG', async () => {
    const { body } = await library.upload(
      Buffer.concat([await picture('jpeg'), archive({ 'evil.html': '<script>1</script>' })]),
      'a.jpg',
    )
    const stored = await library.read(body.doc.filename)
    expect([stored.includes('PK\u0003\u0004'), stored.includes('script')]).toEqual([false, false])
  })

  it.each<[string, string, () => Buffer]>([
    ['a PDF that is a page', 'a.pdf', () => pdf('<html><script>1</script>')],
    ['a PDF that is an archive', 'a.pdf', () => Buffer.concat([pdf(), archive({ a: 'b' })])],
    [
      'a drawing with a script',
      'a.svg',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    ],
    ['a drawing that fetches', 'a.svg', () => Buffer.from('<svg><image href="http://evil.example/x.png"/></svg>')],
    ['a drawing with letters', 'a.svg', () => Buffer.from('<svg><text font-family="Comic Sans">ქართული</text></svg>')],
    ['an archive in an archive', 'a.zip', () => archive({ 'inner.zip': 'PK' })],
  ])('%s is refused', async (_, name, make) => {
    const before = await state()
    const { status, body } = await library.upload(make(), name)
    expect([status, body.errors[0]?.message.length ?? 0]).toEqual([415, expect.any(Number)])
    expect(await state()).toEqual(before)
  })
})

describe('an upload that is cut off half-way', () => {
  it.each([0.1, 0.5, 0.99])('leaves nothing behind: after %d of it', async (share) => {
    const form = new FormData()
    form.set('file', new File([new Uint8Array(await picture('png', 300, 300))], 'a.png'))
    const whole = new Response(form)
    const type = String(whole.headers.get('content-type'))
    const body = Buffer.from(await whole.arrayBuffer())
    const before = await state()
    const answer = await library.api<{ errors: { code: string }[] }>('/media', {
      as: library.designer,
      method: 'POST',
      body: new Uint8Array(body.subarray(0, Math.floor(body.length * share))),
      headers: { 'content-type': type },
    })
    expect([answer.status, answer.body.errors[0]?.code]).toEqual([400, 'request.brokenUpload'])
    expect(await state()).toEqual(before)
  })
})

describe('five hundred files at once', () => {
  it('are taken in or told to wait, nothing is half there, and the next one is taken in', async () => {
    const bytes = await picture('png')
    const [rows, files] = [await library.countRows(), (await library.stored()).length]
    const answers = await Promise.all(Array.from({ length: 500 }, (_, index) => library.upload(bytes, `${index}.png`)))
    const taken = answers.filter(({ status }) => status === 201).length
    const refused = answers.filter(({ status }) => status !== 201)
    expect(taken).toBeGreaterThan(0)
    for (const { status, body } of refused) expect([status, body.errors[0]?.message]).toEqual([503, expect.any(String)])
    expect(await library.countRows()).toBe(rows + taken)
    expect((await library.stored()).length).toBe(files + taken * (renditionSizes.length + 1))
    expect((await library.upload(bytes, 'next.png')).status).toBe(201)
  }, 240_000)
})

describe('recordings and data', () => {
  it.each<[string, () => Buffer, string]>([
    ['ფილმი.mp4', film, 'video/mp4'],
    ['film.webm', webm, 'video/webm'],
    ['voice.mp3', mp3, 'audio/mpeg'],
    ['voice.ogg', ogg, 'audio/ogg'],
    ['voice.wav', wav, 'audio/wav'],
    ['survey.sav', sav, 'application/x-spss-sav'],
  ])('%s is taken in', async (name, make, mime) => {
    const { status, body } = await library.upload(make(), name)
    expect([status, body.doc?.mimeType, body.doc?.downloadName]).toEqual([201, mime, name])
  })

  it('are sent in parts, as players ask for them, and only to those who may have them', async () => {
    const words = { alt: 'ფილმი', transcript: 'ჩანაწერის ტექსტი' }
    const { doc } = (await library.upload(film(), 'ფილმი.mp4', { credit: 'ბ', licence: 'cc0', ...words })).body
    await library.api(`/media/${doc.id}?locale=en`, {
      as: library.designer,
      method: 'PATCH',
      body: { alt: 'Film', transcript: 'What is said', credit: 'B' },
    })
    expect((await library.file(doc.filename, null, 'bytes=0-9')).status).toBe(404)
    await library.publishWithCover(doc.id)
    const whole = await library.file(doc.filename)
    expect([whole.status, whole.headers.get('accept-ranges'), whole.headers.get('content-type')]).toEqual([
      200,
      'bytes',
      'video/mp4',
    ])
    expect(whole.headers.get('content-disposition')).toContain("filename*=UTF-8''%E1%83%A4")
    const part = await library.file(doc.filename, null, 'bytes=8-19')
    expect([part.status, part.headers.get('content-range'), part.bytes.equals(whole.bytes.subarray(8, 20))]).toEqual([
      206,
      `bytes 8-19/${doc.filesize}`,
      true,
    ])
    const past = await library.file(doc.filename, null, 'bytes=99999999-')
    expect([past.status, past.headers.get('content-range')]).toEqual([416, `bytes */${doc.filesize}`])
  })
})

describe('a working file', () => {
  it.each<[string, () => Buffer]>([
    ['cover.psd', photoshop],
    ['yearbook.indd', indesign],
    ['map.ai', pdf],
  ])('%s is kept beside what was made of it, and never public', async (name, make) => {
    const words = { alt: 'ა', credit: 'ბ', licence: 'cc0' }
    const source = (await library.upload(make(), name, words)).body.doc
    await library.describe(source.id)
    await expect(library.publishWithCover(source.id)).rejects.toThrow('content.mediaNotReady')
    const { doc } = (await library.upload(await picture('png'), 'cover.png', { ...words, sourceFiles: [source.id] }))
      .body
    await library.describe(doc.id)
    await library.publishWithCover(doc.id)
    expect([(await library.file(doc.filename)).status, (await library.file(source.filename)).status]).toEqual([
      200, 404,
    ])
    expect((await library.api(`/media/${doc.id}?depth=2`)).text).not.toContain(source.id)
    expect((await library.api(`/media/${source.id}`)).status).toBe(404)
  })
})

describe('a file of one language', () => {
  it('goes out with its pair, and is dark again with it', async () => {
    const words = { alt: 'ა', credit: 'ბ', licence: 'cc0' }
    const english = (await library.upload(await picture('png'), 'en.png', { ...words, language: 'en' })).body.doc
    await library.describe(english.id)
    const made = await library.upload(await picture('png'), 'ka.png', {
      ...words,
      language: 'ka',
      counterpart: english.id,
    })
    const georgian = made.body.doc
    await library.describe(georgian.id)
    const id = await library.publishWithCover(georgian.id)
    const { body } = await library.api<{ counterpart: { id: string } }>(`/media/${georgian.id}?depth=1`)
    expect([body.counterpart.id, (await library.file(english.filename)).status]).toEqual([english.id, 200])
    await library.api(`/news/${id}/actions/takeDown`, { as: library.head, method: 'POST', body: { reason: 'შეცდომა' } })
    expect((await library.file(english.filename)).status).toBe(404)
  })

  it('stays inside while its pair is not ready', async () => {
    const words = { alt: 'ა', credit: 'ბ', licence: 'cc0' }
    const bare = (await library.upload(await picture('png'), 'en.png')).body.doc
    const { doc } = (await library.upload(await picture('png'), 'ka.png', { ...words, counterpart: bare.id })).body
    await library.describe(doc.id)
    await expect(library.publishWithCover(doc.id)).rejects.toThrow('content.mediaNotReady')
  })
})
