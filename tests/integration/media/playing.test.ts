import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { pdf, picture } from '../../support/media/files.ts'
import { type Library, type MediaDoc, openLibrary } from '../../support/media/library.ts'
import { content, indesign, mp3, photoshop, webm } from '../../support/media/recordings.ts'

let library: Library

const shared = { alt: 'ბრიფინგი', credit: 'საქსტატი', licence: 'cc-by-4.0' }
const captions = {
  ka: 'WEBVTT\n\n00:00.000 --> 00:02.000\nგამარჯობა\n',
  en: 'WEBVTT\n\n00:00.000 --> 00:02.000\nGood morning\n',
}

const change = (id: string, body: object, locale = 'ka') =>
  library.api<{ doc: MediaDoc; errors: { code: string; data: { errors: { path: string; message: string }[] } }[] }>(
    `/media/${id}?locale=${locale}`,
    { as: library.designer, method: 'PATCH', body },
  )

const upload = async (bytes: Buffer, name: string, data: object = {}): Promise<MediaDoc> => {
  const { doc } = (await library.upload(bytes, name, { ...shared, ...data })).body
  await change(doc.id, { alt: 'Briefing', credit: 'Geostat' }, 'en')
  return doc
}

/** A film with captions in both languages, behind a poster. */
const film = async (): Promise<{ doc: MediaDoc; poster: MediaDoc }> => {
  const poster = await upload(await picture('png'), 'poster.png', { kind: 'photo' })
  const doc = await upload(webm(), 'film.webm')
  for (const locale of ['ka', 'en'] as const)
    expect((await change(doc.id, { captions: captions[locale], poster: poster.id }, locale)).status).toBe(200)
  return { doc, poster }
}

const captionsOf = (id: string, locale: string, as: Library['head'] | null = null, method = 'GET') =>
  library.api(`/media/${id}/captions?locale=${locale}`, { as, method })

const draftWith = async (cover: string): Promise<string> => {
  const words = (text: string) => ({ title: `${text} ${cover}` })
  const { body } = await library.api<{ doc: { id: string } }>('/galleries?locale=ka', {
    as: library.author,
    method: 'POST',
    body: { ...words('გალერეა'), pictures: [{ file: cover }] },
  })
  await library.api(`/galleries/${body.doc.id}?locale=en`, {
    as: library.author,
    method: 'PATCH',
    body: words('Gallery'),
  })
  return body.doc.id
}

const hashOf = async (id: string): Promise<string> =>
  (await library.api<{ contentHash: string }>(`/galleries/${id}/actions`, { as: library.head })).body.contentHash

const publish = (id: string, more: object = {}) => library.letOut('galleries', id, more)

beforeAll(async () => {
  library = await openLibrary()
}, 120_000)
afterAll(() => library.close())

describe('captions', () => {
  it('are refused beside their field, by the sentence that names the line, and nothing is saved', async () => {
    const doc = await upload(webm(), 'film.webm')
    const { status, body } = await change(doc.id, { captions: 'WEBVTT\n\n00:02.000 --> 00:01.000\nა' })
    const [{ code, data } = { code: '', data: { errors: [] } }] = body.errors
    expect([status, code, data.errors[0]?.path]).toEqual([400, 'fields.invalid', 'captions'])
    expect(data.errors[0]?.message).toMatch(/^სუბტიტრების სტრიქონი 3: /)
    expect((await library.api(`/media/${doc.id}`, { as: library.designer })).body.captions ?? null).toBeNull()
  })

  it('are dark like their film to strangers, in drafts and under embargo, and open and close with it', async () => {
    const { doc, poster } = await film()
    const id = await draftWith(doc.id)
    const stranger = await library.person('author')
    const statuses = async (as: Library['head'] | null = null) => [
      (await captionsOf(doc.id, 'ka', as)).status,
      (await library.file(doc.filename, as)).status,
      (await library.file(poster.filename, as)).status,
    ]
    const missing = await captionsOf('00000000-0000-4000-8000-000000000000', 'ka')
    expect(await statuses()).toEqual([404, 404, 404])
    expect(await statuses(stranger)).toEqual([404, 404, 404])
    expect((await captionsOf(doc.id, 'ka')).text).toBe(missing.text)
    expect(await statuses(library.head)).toEqual([200, 200, 200])

    expect((await publish(id, { publishAt: '2199-01-01T00:00:00.000Z' })).status).toBe(200)
    expect(await statuses()).toEqual([404, 404, 404])
    await library.api(`/galleries/${id}/actions/takeDown`, {
      as: library.head,
      method: 'POST',
      body: { reason: 'დრო' },
    })

    const shown = await draftWith(doc.id)
    expect((await publish(shown)).status).toBe(200)
    expect(await statuses()).toEqual([200, 200, 200])
    await library.api(`/galleries/${shown}/actions/takeDown`, {
      as: library.head,
      method: 'POST',
      body: { reason: 'შეცდომა' },
    })
    expect(await statuses()).toEqual([404, 404, 404])
  })

  it('are sent as WebVTT in the language that is asked for, and nothing else of the file is', async () => {
    const { doc } = await film()
    await publish(await draftWith(doc.id))
    for (const locale of ['ka', 'en'] as const) {
      const { status, text, headers } = await captionsOf(doc.id, locale)
      expect([status, text]).toEqual([200, captions[locale]])
      expect(headers.get('content-type')).toBe('text/vtt; charset=utf-8')
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
      expect(headers.get('access-control-allow-origin')).toBe('*')
      const head = await captionsOf(doc.id, locale, null, 'HEAD')
      expect([head.status, head.text, head.headers.get('content-length')]).toEqual([
        200,
        '',
        String(Buffer.byteLength(captions[locale])),
      ])
    }
    expect((await library.api(`/media/${doc.id}/captions?locale=ka&x=1`)).status).toBe(400)
  })

  it('are none of a film without them, of a picture, or of all languages at once', async () => {
    const plain = await upload(webm(), 'film.webm')
    const shot = await upload(await picture('png'), 'a.png')
    await change(shot.id, { captions: captions.ka })
    for (const id of [plain.id, shot.id, 'x']) expect((await captionsOf(id, 'ka', library.head)).status).toBe(404)
    const { doc } = await film()
    expect((await captionsOf(doc.id, 'all', library.head)).status).toBe(404)
  })
})

describe('what belongs to recordings', () => {
  it.each(['captions', 'transcript', 'poster'] as const)(
    'is refused with a sentence where it is given to a picture or a document: %s',
    async (name) => {
      const poster = await upload(await picture('png'), 'poster.png')
      const given = { captions: captions.ka, transcript: 'ტექსტი', poster: poster.id }[name]
      const sent = await library.upload(pdf(), 'report.pdf', { [name]: given })
      expect([sent.status, sent.body.errors[0]?.code]).toEqual([400, 'upload.notRecording'])
      const { status, body } = await change(poster.id, { [name]: given })
      expect([status, body.errors[0]?.code]).toEqual([400, 'upload.notRecording'])
      const empty = { captions: '', transcript: null, poster: null }
      expect((await change(poster.id, empty)).status).toBe(200)
    },
  )
})

describe('the poster of a recording', () => {
  const posterFor = async (film: string, who: Library['head']) =>
    (await library.api<{ poster: { alt?: string } | string | null }>(`/media/${film}?depth=1`, { as: who })).body.poster

  it('is seen by everybody who sees the recording, who can save it then', async () => {
    const { doc, poster } = await film()
    const [colleague, stranger] = [await library.person('author'), await library.person('author')]
    const team = await change(doc.id, { team: [colleague.id] })
    expect([team.status, await posterFor(doc.id, colleague)]).toEqual([200, expect.objectContaining({ id: poster.id })])
    expect((await library.api(`/media/${poster.id}`, { as: stranger })).status).toBe(404)
    const saved = await library.api<{ doc: MediaDoc }>(`/media/${doc.id}?locale=ka&depth=0`, {
      as: colleague,
      method: 'PATCH',
      body: { alt: 'ახალი სახელი', poster: poster.id },
    })
    expect([saved.status, saved.body.doc.poster]).toEqual([200, poster.id])
    expect((await change(doc.id, { isShared: true })).status).toBe(200)
    expect(await posterFor(doc.id, stranger)).toEqual(expect.objectContaining({ id: poster.id }))
  })

  it('comes along when the recording is put into a document: its team sees both', async () => {
    const { doc, poster } = await film()
    const translator = await library.person('translator')
    await change(doc.id, { team: [library.author.id] })
    const made = await library.api('/news?locale=ka', {
      as: library.author,
      method: 'POST',
      body: { title: `ვიდეო ${doc.id}`, translators: [translator.id], cover: doc.id },
    })
    expect([made.status, (await library.api(`/media/${poster.id}`, { as: translator })).status]).toEqual([201, 200])
  })

  it('cannot be one that the person who chooses it may not see', async () => {
    const { doc } = await film()
    const { doc: hidden } = (await library.upload(await picture('png'), 'hidden.png', {}, library.author)).body
    const { status, body } = await change(doc.id, { poster: hidden.id })
    expect([status, body.errors[0]?.data.errors[0]?.path]).toEqual([400, 'poster'])
    expect((await library.api(`/media/${hidden.id}`, { as: library.designer })).status).toBe(404)
  })
})

describe('the pair of a file in the other language', () => {
  it('cannot be one that the person who names it may not see: it would go out with the file', async () => {
    const { doc: hidden } = (await library.upload(await picture('png'), 'hidden.png', {}, library.author)).body
    const taken = await library.upload(await picture('png'), 'own.png', { counterpart: hidden.id }, library.designer)
    expect(taken.status).toBe(400)
  })
})

describe('a recording goes out', () => {
  it('not before people who cannot hear it can read it, and the refusal says what lacks', async () => {
    const silent = await upload(webm(), 'film.webm')
    const sound = await upload(mp3(), 'sound.mp3')
    await change(sound.id, { transcript: 'დილა მშვიდობისა' })
    for (const [doc, words] of [
      [silent, 'captions or a transcript in Georgian, captions or a transcript in English'],
      [sound, 'a transcript in English'],
    ] as const) {
      const { status, body } = await publish(await draftWith(doc.id))
      expect([status, body.errors[0]?.code]).toEqual([409, 'content.mediaNotReady'])
      expect(JSON.stringify(body.errors[0])).toContain(`– ${words}`)
      expect((await library.file(doc.filename)).status).toBe(404)
    }
  })

  it('not behind a poster that is not ready itself', async () => {
    const { doc } = await film()
    const bare = (await library.upload(await picture('png'), 'bare.png')).body.doc
    await change(doc.id, { poster: bare.id })
    const { status, body } = await publish(await draftWith(doc.id))
    expect([status, JSON.stringify(body).includes('bare.png')]).toEqual([409, true])
  })

  it.each<[string, () => Buffer, string]>([
    ['a document', () => pdf(), 'report.pdf'],
    ['an original of Photoshop, which calls itself an image', photoshop, 'a.psd'],
    ['an original of Illustrator', () => pdf(), 'a.ai'],
    ['an original of InDesign', indesign, 'a.indd'],
  ])('nor behind one that is no picture: %s', async (_, make, name) => {
    const { doc } = await film()
    const other = await upload(make(), name)
    const { status, body } = await change(doc.id, { poster: other.id })
    expect([status, body.errors[0]?.data.errors[0]?.path]).toEqual([400, 'poster'])
  })

  it('with the very captions, transcript and poster that were approved: later ones change the content hash', async () => {
    const { doc } = await film()
    const id = await draftWith(doc.id)
    const hashes = [await hashOf(id)]
    const other = await upload(await picture('jpeg'), 'other.jpg', { kind: 'photo' })
    await change(doc.id, { captions: captions.en.replace('Good', 'A good') }, 'en')
    hashes.push(await hashOf(id))
    await change(doc.id, { transcript: 'გამარჯობა' })
    hashes.push(await hashOf(id))
    await change(doc.id, { poster: other.id })
    hashes.push(await hashOf(id))
    expect(new Set(hashes).size).toBe(4)
    expect((await publish(id)).status).toBe(200)
    for (const body of [{ captions: captions.ka }, { transcript: 'სხვა' }, { poster: null }]) {
      const { status, body: answer } = await change(doc.id, body.captions ? { captions: `${captions.ka}\n` } : body)
      expect([status, answer.errors[0]?.code]).toEqual([409, 'upload.wordsArePublic'])
    }
  })
})

describe('a film is played', () => {
  const ask = (doc: MediaDoc, headers: Record<string, string>, method = 'GET') =>
    library.api(`/media/file/${doc.filename}`, { headers, method })

  it('part by part, from any place, and whole when the parts at hand are of another file', async () => {
    const { doc } = await film()
    await publish(await draftWith(doc.id))
    const whole = (await library.file(doc.filename)).bytes
    expect(whole.includes(content)).toBe(true)
    const size = whole.length
    const tag = String((await ask(doc, {})).headers.get('etag'))
    const expected: [Record<string, string>, number, Buffer, string | null][] = [
      [{ range: 'bytes=0-9' }, 206, whole.subarray(0, 10), `bytes 0-9/${size}`],
      [{ range: 'bytes=20-' }, 206, whole.subarray(20), `bytes 20-${size - 1}/${size}`],
      [{ range: 'bytes=-7' }, 206, whole.subarray(-7), `bytes ${size - 7}-${size - 1}/${size}`],
      [{ range: `bytes=${size}-` }, 416, Buffer.alloc(0), `bytes */${size}`],
      [{ range: 'bytes=0-1,4-5' }, 200, whole, null],
      [{ range: 'bytes=0-9', 'if-range': tag }, 206, whole.subarray(0, 10), `bytes 0-9/${size}`],
      [{ range: 'bytes=0-9', 'if-range': '"another"' }, 200, whole, null],
    ]
    for (const [headers, status, bytes, range] of expected) {
      const answer = await ask(doc, headers)
      expect([headers, answer.status, answer.headers.get('content-range')]).toEqual([headers, status, range])
      expect(answer.bytes.equals(bytes)).toBe(true)
      expect(answer.headers.get('accept-ranges')).toBe('bytes')
    }
    const head = await ask(doc, { range: 'bytes=0-9' }, 'HEAD')
    expect([head.status, head.headers.get('content-length'), head.bytes.length]).toEqual([200, String(size), 0])
    expect(head.headers.get('content-type')).toBe('video/webm')
  })

  it('by nobody before its time, in whatever part', async () => {
    const { doc } = await film()
    await publish(await draftWith(doc.id), { publishAt: '2199-01-01T00:00:00.000Z' })
    const asked: Record<string, string>[] = [
      { range: 'bytes=0-0' },
      { range: 'bytes=99999999-' },
      { range: 'bytes=-1', 'if-range': `"${doc.filename}"` },
    ]
    for (const headers of asked) {
      const { status, headers: answered } = await ask(doc, headers)
      expect([status, answered.get('etag'), answered.get('content-range')]).toEqual([404, null, null])
    }
    expect((await ask(doc, {}, 'HEAD')).status).toBe(404)
  })
})
