import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { halves, isRed, pdf, picture } from '../../support/media/files.ts'
import { type ErrorBody, type Library, type MediaDoc, openLibrary } from '../../support/media/library.ts'
import type { TestPerson } from '../../support/office.ts'

let library: Library

beforeAll(async () => {
  library = await openLibrary()
}, 120_000)
afterAll(() => library.close())

type Replaced = { doc: MediaDoc; replacedIn: { collection: string; id: string }[]; leftIn: number } & ErrorBody

const words = { alt: 'სურათი', credit: 'საქსტატი', licence: 'cc-by-4.0', kind: 'photo', downloadName: 'ხედი.png' }
const rightHalf = { left: 96, top: 0, width: 96, height: 96 }
const remembered = { ...rightHalf, ofWidth: 192, ofHeight: 96 }

const uploaded = async (more: object = {}): Promise<MediaDoc> => {
  const { doc } = (await library.upload(await halves('PNG'), 'halves.png', { ...words, ...more }, library.author)).body
  const english = { alt: 'Picture', credit: 'Geostat' }
  await library.api(`/media/${doc.id}?locale=en`, { as: library.author, method: 'PATCH', body: english })
  return doc
}

const crop = (id: string, body: object | undefined, as: TestPerson | null = library.author) =>
  library.api<Replaced>(`/media/${id}/crop`, { as, method: 'POST', body })

const publish = async (id: string): Promise<number> => (await library.letOut('news', id)).status

const namesOf = ({ filename, sizes }: MediaDoc): string[] => [
  filename,
  ...Object.values(sizes).flatMap((size) => size.filename ?? []),
]

/** What a stranger gets of a file and all its renditions: whether red is in it, or the status of the refusal. */
const publicSight = async (doc: MediaDoc): Promise<(boolean | number)[]> => {
  const answers = await Promise.all(namesOf(doc).map((name) => library.file(name)))
  return [...new Set(await Promise.all(answers.map(({ status, bytes }) => (status === 200 ? isRed(bytes) : status))))]
}

const leadsTo = async (addressId: unknown): Promise<string | number> => {
  const { status, headers } = await library.api(`/media/address/${addressId}`)
  return status === 302 ? String(headers.get('location')).replace('/api/media/file/', '') : status
}

describe('a picture that is cropped while it is uploaded', () => {
  it('is public without what was cut away, in every file of it', async () => {
    const doc = await uploaded({ crop: rightHalf, focalX: 10, focalY: 50 })
    expect(doc).toMatchObject({ width: 96, height: 96, focalX: 0, focalY: 50, crop: remembered })
    const news = await library.publishWithCover(doc.id)
    const { body, text } = await library.api<{ cover: MediaDoc }>(`/news/${news}?depth=1`)
    expect([body.cover.width, namesOf(body.cover)]).toEqual([96, namesOf(doc)])
    expect(await publicSight(body.cover)).toEqual([false])
    for (const secret of ['crop', 'ofWidth', 'originalFilename', 'focalX']) expect(text).not.toContain(secret)
    const [row] = await library.sql('select original_filename as name from media where id = $1', [doc.id])
    expect([
      await isRed(await library.read(String(row?.name))),
      (await library.file(String(row?.name))).status,
    ]).toEqual([true, 404])
  })

  it('is cut for social networks out of what is kept, also when its point of interest moves', async () => {
    const doc = await uploaded({ crop: rightHalf })
    const moved = await library.api<{ doc: MediaDoc }>(`/media/${doc.id}`, {
      as: library.author,
      method: 'PATCH',
      body: { focalX: 1, focalY: 50 },
    })
    const { sizes, crop: kept } = moved.body.doc
    expect([moved.status, kept, sizes.social?.filename === doc.sizes.social?.filename]).toEqual([
      200,
      remembered,
      false,
    ])
    for (const name of namesOf(moved.body.doc)) expect(await isRed(await library.read(name))).toBe(false)
  })
})

describe('a point of interest that is chosen in the desk', () => {
  const sent = (x: number, crop: string) =>
    `uploadEdits[focalPoint][x]=${x}&uploadEdits[focalPoint][y]=50&${crop}&uploadEdits[widthInPixels]=192&uploadEdits[heightInPixels]=96`
  const frame = (width: number) =>
    `uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=${width}&uploadEdits[crop][height]=100&uploadEdits[crop][unit]=%25`

  it('is taken with the frame around all of the picture that the form sends along, and with no smaller one', async () => {
    const doc = await uploaded()
    const change = (query: string) =>
      library.api<{ doc: MediaDoc } & ErrorBody>(`/media/${doc.id}?${query}`, {
        as: library.author,
        method: 'PATCH',
        body: {},
      })
    const taken = await change(sent(75, frame(100)))
    expect([taken.status, taken.body.doc?.focalX, taken.body.doc?.width]).toEqual([200, 75, 192])
    const cut = await change(sent(20, frame(50)))
    expect([cut.status, cut.body.errors[0]?.code]).toEqual([409, 'upload.fileIsFixed'])
  })
})

describe('a picture that is cropped later', () => {
  it('keeps its words, uses and address; the public sees what is kept once it is approved, and the whole no more', async () => {
    const old = await uploaded()
    const news = await library.publishWithCover(old.id)
    expect(await publicSight(old)).toEqual([true])
    const { status, body } = await crop(old.id, { crop: rightHalf })
    expect([status, body.replacedIn, body.leftIn]).toEqual([200, [{ collection: 'news', id: news }], 0])
    const { doc } = body
    expect([doc.addressId, doc.replaces, doc.id === old.id]).toEqual([old.addressId, old.id, false])
    expect([await publicSight(doc), await leadsTo(old.addressId)]).toEqual([[404], old.filename])
    for (const [locale, alt] of [
      ['ka', 'სურათი'],
      ['en', 'Picture'],
    ]) {
      const read = await library.api(`/media/${doc.id}?locale=${locale}`, { as: library.author })
      expect(read.body).toMatchObject({
        alt,
        licence: 'cc-by-4.0',
        downloadName: 'ხედი.png',
        width: 96,
        crop: remembered,
      })
    }
    expect(await publish(news)).toBe(200)
    expect([await publicSight(doc), await publicSight(old)]).toEqual([[false], [404]])
    expect(await leadsTo(old.addressId)).toBe(doc.filename)
  })

  it('and brought back whole is the picture that it was, with its point of interest', async () => {
    const first = await uploaded({ focalX: 75, focalY: 40 })
    const cropped = (await crop(first.id, { crop: rightHalf })).body.doc
    expect(cropped).toMatchObject({ focalX: 50, focalY: 40, width: 96 })
    const whole = (await crop(cropped.id, { crop: null })).body.doc
    expect(whole).toMatchObject({ focalX: 75, focalY: 40, width: 192, height: 96, fileDigest: first.fileDigest })
    expect([whole.crop ?? null, whole.addressId]).toEqual([null, first.addressId])
  })

  it('and replaced by another file is that file, whole', async () => {
    const { id } = await uploaded({ crop: rightHalf })
    const form = new FormData()
    form.set('file', new File([new Uint8Array(await halves('WebP'))], 'other.webp'))
    const { body } = await library.api<Replaced>(`/media/${id}/replace`, { as: library.author, method: 'POST', form })
    expect([body.doc.width, body.doc.crop ?? null]).toEqual([192, null])
  })
})

describe('the whole of a cropped picture', () => {
  it('is looked at by those who work on it, and by nobody else, also when everybody reads the picture', async () => {
    const doc = await uploaded({ crop: rightHalf })
    await library.publishWithCover(doc.id)
    const look = (as: TestPerson | null) => library.bytes(`/media/${doc.id}/whole`, as)
    const seen = await look(library.author)
    expect([seen.status, seen.headers.get('cache-control'), await isRed(seen.bytes)]).toEqual([
      200,
      'private, no-store',
      true,
    ])
    expect([(await look(null)).status, (await look(await library.person('author'))).status]).toEqual([401, 403])
    const other = await uploaded()
    expect((await library.bytes(`/media/${other.id}/whole`, await library.person('author'))).status).toBe(404)
  })
})

describe('a crop is refused, and nothing of it stays', () => {
  let stored: MediaDoc
  beforeAll(async () => {
    stored = await uploaded()
  })

  it.each<[string, object | undefined, () => Promise<TestPerson | null>, string]>([
    ['from the public', { crop: rightHalf }, async () => null, '401 session.none'],
    ['from who may not upload', { crop: rightHalf }, () => library.person('auditor'), '403 access.forbidden'],
    ['from who may not read it', { crop: rightHalf }, () => library.person('author'), '404 document.missing'],
    ['without one', {}, async () => library.author, '400 crop.unreadable'],
    ['of words', { crop: 'all' }, async () => library.author, '400 crop.unreadable'],
    ['of half pixels', { crop: { ...rightHalf, left: 0.5 } }, async () => library.author, '400 crop.unreadable'],
    ['beyond the edge', { crop: { ...rightHalf, left: 97 } }, async () => library.author, '400 crop.outside'],
    ['of nothing', { crop: { ...rightHalf, width: 0 } }, async () => library.author, '400 crop.tooSmall'],
    ['that changes nothing', { crop: null }, async () => library.author, '409 crop.same'],
    [
      'of all of it',
      { crop: { left: 0, top: 0, width: 192, height: 96 } },
      async () => library.author,
      '409 crop.same',
    ],
  ])('%s', async (_, body, who, fate) => {
    const before = [await library.countRows(), await library.stored()]
    const answer = await crop(stored.id, body, await who())
    expect(`${answer.status} ${answer.body.errors[0]?.code}`).toBe(fate)
    expect([await library.countRows(), await library.stored()]).toEqual(before)
  })

  it('of a file that is no picture, while it is uploaded and later', async () => {
    const sent = await library.upload(pdf(), 'a.pdf', { crop: rightHalf })
    expect([sent.status, sent.body.errors[0]?.code]).toEqual([400, 'crop.notPicture'])
    const { doc } = (await library.upload(pdf(), 'a.pdf')).body
    const later = await crop(doc.id, { crop: rightHalf }, library.designer)
    expect([later.status, later.body.errors[0]?.code]).toEqual([400, 'crop.notPicture'])
    expect((await library.bytes(`/media/${doc.id}/whole`, library.designer)).status).toBe(400)
  })

  it('beside the words of a stored file; the form of the desk sends it along as it is', async () => {
    const doc = await uploaded({ crop: rightHalf })
    const change = (body: object) => library.api(`/media/${doc.id}`, { as: library.author, method: 'PATCH', body })
    expect(await change({ crop: { ...rightHalf, left: 90 } })).toMatchObject({
      status: 409,
      body: { errors: [{ code: 'upload.fileIsFixed' }] },
    })
    expect((await change({ crop: null })).status).toBe(409)
    expect((await change({ crop: doc.crop, alt: 'სხვა' })).status).toBe(200)
  })
})

describe('what was cut away of a public picture', () => {
  it('is for those who work on the picture, and for no other staff', async () => {
    const doc = await uploaded({ crop: rightHalf })
    await library.publishWithCover(doc.id)
    const stranger = await library.person('author', 'designer')
    const doors = async (as: TestPerson): Promise<number[]> => [
      (await library.api(`/media/${doc.id}?locale=ka`, { as })).status,
      (await library.api(`/media/${doc.id}/whole`, { as })).status,
      (await library.api(`/media/${doc.id}/original`, { as })).status,
      (await crop(doc.id, { crop: null }, as)).status,
    ]
    const [operator, auditor] = [await library.person('operator'), await library.person('auditor')]
    expect([await doors(stranger), await doors(operator), await doors(auditor)]).toEqual([
      [200, 403, 403, 403],
      [200, 403, 403, 403],
      [200, 403, 403, 403],
    ])
    expect((await doors(library.author)).slice(0, 3)).toEqual([200, 200, 200])
  })

  it('is not for those either who use it in a document of theirs, or name it as the pair of a file', async () => {
    const doc = await uploaded({ crop: rightHalf })
    await library.publishWithCover(doc.id)
    const stranger = await library.person('author', 'designer')
    const body = { title: `სხვისი სურათი ${doc.id}`, cover: doc.id }
    const made = await library.api('/news?locale=ka', { as: stranger, method: 'POST', body })
    const pair = await library.upload(await picture('png'), 'pair.png', { counterpart: doc.id }, stranger)
    expect([made.status, pair.status]).toEqual([201, 201])
    const door = async (name: string) => (await library.api(`/media/${doc.id}/${name}`, { as: stranger })).status
    expect([await door('whole'), await door('original')]).toEqual([403, 403])
  })
})
