import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { pdf, picture } from '../../support/media/files.ts'
import { type ErrorBody, type Library, type MediaDoc, openLibrary } from '../../support/media/library.ts'
import { webm } from '../../support/media/recordings.ts'
import type { TestPerson } from '../../support/office.ts'
import { richText } from '../../support/text.ts'

let library: Library

beforeAll(async () => {
  library = await openLibrary()
}, 120_000)
afterAll(() => library.close())

type Replaced = { doc: MediaDoc; replacedIn: { collection: string; id: string }[]; leftIn: number } & ErrorBody

const words = { alt: 'სურათი', credit: 'საქსტატი', licence: 'cc-by-4.0', kind: 'chart', isShared: true }

const replace = async (id: string, bytes: Buffer, name: string, as: TestPerson | null = library.author) => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name))
  return library.api<Replaced>(`/media/${id}/replace`, { as, method: 'POST', form })
}

const uploaded = async (name = 'chart.png'): Promise<MediaDoc> => {
  const { doc } = (await library.upload(await picture('png'), name, words, library.author)).body
  await library.describe(doc.id)
  return doc
}

const leadsTo = async (addressId: unknown): Promise<string | number> => {
  const { status, headers } = await library.api(`/media/address/${addressId}`)
  return status === 302 ? String(headers.get('location')).replace('/api/media/file/', '') : status
}

const publish = async (id: string): Promise<number> => (await library.letOut('news', id)).status

const coverOf = async (id: string): Promise<string> =>
  (await library.api<{ cover: { id: string } }>(`/news/${id}?depth=1`)).body.cover.id

describe('a file is replaced', () => {
  it('in the drafts that use it, while the public keeps the old one until the draft is approved', async () => {
    const old = await uploaded()
    const news = await library.publishWithCover(old.id)
    expect(await leadsTo(old.addressId)).toBe(old.filename)
    const { status, body } = await replace(old.id, await picture('png', 90, 50), 'chart-2.png')
    expect([status, body.replacedIn, body.leftIn]).toEqual([200, [{ collection: 'news', id: news }], 0])
    const { doc } = body
    expect([doc.addressId, doc.replaces, doc.id === old.id]).toEqual([old.addressId, old.id, false])

    expect([await coverOf(news), await leadsTo(old.addressId)]).toEqual([old.id, old.filename])
    for (const name of [doc.filename, ...Object.values(doc.sizes).map(({ filename }) => String(filename))])
      expect((await library.file(name)).status).toBe(404)
    expect((await library.api(`/media/${doc.id}`)).status).toBe(404)

    expect(await publish(news)).toBe(200)
    expect([await coverOf(news), await leadsTo(old.addressId)]).toEqual([doc.id, doc.filename])
    expect([(await library.file(doc.filename)).status, (await library.file(old.filename)).status]).toEqual([200, 404])
  })

  it('with what was said of it, in both languages', async () => {
    const old = await uploaded()
    const { doc } = (await replace(old.id, await picture('png', 90, 50), 'new.png')).body
    for (const [locale, alt, credit] of [
      ['ka', 'სურათი', 'საქსტატი'],
      ['en', 'Picture', 'Geostat'],
    ]) {
      const { body } = await library.api(`/media/${doc.id}?locale=${locale}`, { as: library.author })
      expect(body).toMatchObject({ alt, credit, licence: 'cc-by-4.0', kind: 'chart', isShared: true, width: 90 })
    }
  })

  it('and an approval of the content with the old file is worth nothing any more', async () => {
    const old = await uploaded()
    const news = await library.publishWithCover(old.id)
    const hash = async () =>
      (await library.api<{ contentHash: string }>(`/news/${news}/actions`, { as: library.head })).body.contentHash
    const before = await hash()
    await replace(old.id, await picture('png', 91, 50), 'new.png')
    expect(await hash()).not.toBe(before)
    const answer = await library.letOut('news', news, { contentHash: before })
    expect([answer.status, answer.body.errors[0]?.code, await coverOf(news)]).toEqual([
      409,
      'content.otherContent',
      old.id,
    ])
  })

  it('within formatted text too', async () => {
    const old = await uploaded()
    const upload = {
      type: 'upload',
      version: 3,
      format: '',
      id: 'a1',
      relationTo: 'media',
      value: old.id,
      fields: null,
    }
    const root = { type: 'root', version: 1, format: '', indent: 0, direction: null, children: [upload] }
    const made = await library.api<{ doc: { id: string } }>('/news?locale=ka', {
      as: library.author,
      method: 'POST',
      body: { title: `ამბავი ${old.id}`, body: { root } },
    })
    const { body } = await replace(old.id, await picture('png', 92, 50), 'new.png')
    expect(body.replacedIn).toEqual([{ collection: 'news', id: made.body.doc.id }])
    const draft = await library.api(`/news/${made.body.doc.id}?draft=true&depth=0&locale=ka`, { as: library.author })
    expect([draft.text.includes(body.doc.id), draft.text.includes(old.id)]).toEqual([true, true])
    expect(draft.body).toMatchObject({ body: { root: { children: [{ value: body.doc.id }] } } })
  })

  it('only in drafts that the person may edit; the others keep the old file', async () => {
    const old = await uploaded()
    const news = await library.publishWithCover(old.id)
    const { body } = await replace(old.id, await picture('png', 93, 50), 'new.png', library.designer)
    expect([body.replacedIn, body.leftIn]).toEqual([[], 1])
    expect((await library.letOut('news', news)).body.errors[0]?.code).toBe('approval.nothingNew')
    expect([await coverOf(news), await leadsTo(old.addressId)]).toEqual([old.id, old.filename])
  })

  it('not in what is approved and waits for its time, and everywhere else all the same', async () => {
    const old = await uploaded()
    const draft = async (text: string): Promise<string> => {
      const words = (title: string) => ({ title, body: richText(title), cover: old.id })
      const as = library.author
      const made = await library.api<{ doc: { id: string } }>('/news?locale=ka', {
        as,
        method: 'POST',
        body: words(`ამბავი ${text}`),
      })
      const { id } = made.body.doc
      await library.api(`/news/${id}?locale=en`, { as, method: 'PATCH', body: words(`News ${text}`) })
      return id
    }
    const [waiting, open] = [await draft(`დრო ${old.id}`), await draft(`ღია ${old.id}`)]
    expect((await library.letOut('news', waiting, { publishAt: '2199-01-01T00:00:00Z' })).status).toBe(200)
    const { status, body } = await replace(old.id, await picture('png', 96, 50), 'new.png')
    expect([status, body.replacedIn, body.leftIn]).toEqual([200, [{ collection: 'news', id: open }], 1])
    const kept = await library.api(`/news/${waiting}?draft=true&depth=0`, { as: library.author })
    expect([kept.body.cover, kept.body.state]).toEqual([old.id, 'published'])
  })

  it('in what is being approved too, which is asked for anew', async () => {
    const old = await uploaded()
    const news = await library.publishWithCover(old.id)
    await library.api(`/news/${news}?locale=ka`, { as: library.author, method: 'PATCH', body: { summary: 'ახალი' } })
    const path = `/news/${news}/actions`
    expect((await library.api(`${path}/submit`, { as: library.author, method: 'POST', body: {} })).status).toBe(200)
    const { contentHash } = (await library.api<{ contentHash: string }>(path, { as: library.head })).body
    const { body } = await replace(old.id, await picture('png', 97, 50), 'new.png')
    expect([body.replacedIn, body.leftIn]).toEqual([[{ collection: 'news', id: news }], 0])
    expect((await library.letOut('news', news, { contentHash })).body.errors[0]?.code).toBe('content.otherContent')
    expect([await publish(news), await coverOf(news)]).toEqual([200, body.doc.id])
  })
})

describe('a file that is the poster or the pair of another', () => {
  const linked = async (link: 'poster' | 'counterpart') => {
    const old = await uploaded()
    const other = (await library.upload(link === 'poster' ? webm() : await picture('png'), 'other', { isShared: true }))
      .body.doc
    const set = await library.api(`/media/${other.id}`, {
      as: library.designer,
      method: 'PATCH',
      body: { [link]: old.id },
    })
    expect(set.status).toBe(200)
    return { old, other }
  }
  const linkOf = async (id: string, link: string) =>
    (await library.api(`/media/${id}?depth=0`, { as: library.author })).body[link]

  it.each(['poster', 'counterpart'] as const)('takes its place as %s', async (link) => {
    const { old, other } = await linked(link)
    const { body } = await replace(old.id, await picture('png', 94, 50), 'new.png')
    expect([body.replacedIn, body.leftIn, await linkOf(other.id, link)]).toEqual([
      [{ collection: 'media', id: other.id }],
      0,
      body.doc.id,
    ])
  })

  it('leaves it to what a published document shows, which was approved with it', async () => {
    const { old, other } = await linked('counterpart')
    for (const [locale, body] of [
      ['ka', { alt: 'სურათი', credit: 'საქსტატი', licence: 'cc-by-4.0', kind: 'photo' }],
      ['en', { alt: 'Picture', credit: 'Geostat' }],
    ] as const)
      await library.api(`/media/${other.id}?locale=${locale}`, { as: library.author, method: 'PATCH', body })
    await library.publishWithCover(other.id)
    const { status, body } = await replace(old.id, await picture('png', 95, 50), 'new.png')
    expect([status, body.replacedIn, body.leftIn, await linkOf(other.id, 'counterpart')]).toEqual([200, [], 1, old.id])
  })
})

describe('what is deleted', () => {
  it('is no use of a file any more: a document, and a file', async () => {
    const old = await uploaded()
    const uses = async () =>
      Number((await library.sql('select count(*)::int as n from media_drafts where media_id = $1', [old.id]))[0]?.n)
    const draft = async () => {
      const body = { title: `ამბავი ${old.id}`, cover: old.id }
      return (
        await library.api<{ doc: { id: string } }>('/news?locale=ka', { as: library.author, method: 'POST', body })
      ).body.doc.id
    }
    const [first] = [await draft(), await draft()]
    expect(await uses()).toBe(2)
    await library.payload.delete({ collection: 'news', id: first, overrideAccess: true })
    expect(await uses()).toBe(1)
    await library.payload.delete({ collection: 'media', id: old.id, overrideAccess: true })
    expect(await uses()).toBe(0)
  })
})

describe('the lasting address', () => {
  it('leads nowhere while nothing of it is public, nor after a take-down, nor for staff', async () => {
    const old = await uploaded()
    expect(await leadsTo(old.addressId)).toBe(404)
    const asStaff = await library.api(`/media/address/${old.addressId}`, { as: library.head })
    expect(asStaff.status).toBe(404)
    const news = await library.publishWithCover(old.id)
    expect(await leadsTo(`${old.addressId}/${encodeURIComponent('დიაგრამა.png')}`)).toBe(old.filename)
    expect(await leadsTo(`${old.addressId}?size=social`)).toBe(old.sizes.social?.filename)
    await library.api(`/news/${news}/actions/takeDown`, {
      as: library.head,
      method: 'POST',
      body: { reason: 'შეცდომა' },
    })
    expect([await leadsTo(old.addressId), await leadsTo('x'), await leadsTo(old.id)]).toEqual([404, 404, 404])
  })

  it('takes no other parameter, and no size that does not exist', async () => {
    const old = await uploaded()
    await library.publishWithCover(old.id)
    expect(await leadsTo(`${old.addressId}?size=huge`)).toBe(400)
    expect(await leadsTo(`${old.addressId}?draft=true`)).toBe(400)
  })

  it('is chosen by nobody', async () => {
    const [one, other] = [await uploaded(), await uploaded()]
    const { status } = await library.api(`/media/${other.id}`, {
      as: library.author,
      method: 'PATCH',
      body: { addressId: one.addressId, replaces: one.id },
    })
    const { body } = await library.api(`/media/${other.id}`, { as: library.author })
    expect([status, body.addressId, body.replaces ?? null]).toEqual([200, other.addressId, null])
    const made = await library.upload(await picture('png'), 'a.png', {
      ...words,
      addressId: one.addressId,
      replaces: one.id,
    })
    expect([made.body.doc.addressId === one.addressId, made.body.doc.replaces ?? null]).toEqual([false, null])
  })
})

describe('a replacement is refused, and nothing of it stays', () => {
  it.each<[string, () => Promise<Buffer>, string, () => Promise<TestPerson | null>, string]>([
    ['from the public', () => picture('png'), 'a.png', async () => null, '401 session.none'],
    [
      'from a stranger of the office',
      () => picture('png'),
      'a.png',
      () => library.person('executor'),
      '403 access.forbidden',
    ],
    [
      'of a damaged file',
      async () => (await picture('png')).subarray(0, 90),
      'a.png',
      async () => library.author,
      '400 upload.broken',
    ],
    ['by a file of another kind', async () => pdf(), 'a.pdf', async () => library.author, '409 upload.otherKind'],
  ])('%s', async (_, make, name, who, fate) => {
    const old = await uploaded()
    const before = [await library.countRows(), await library.stored()]
    const { status, body } = await replace(old.id, await make(), name, await who())
    expect(`${status} ${body.errors[0]?.code}`).toBe(fate)
    expect([await library.countRows(), await library.stored()]).toEqual(before)
  })

  it('of a file that the person may not read, as if it did not exist', async () => {
    const { doc } = (await library.upload(await picture('png'), 'own.png')).body
    const { status, body } = await replace(doc.id, await picture('png'), 'a.png', await library.person('author'))
    expect([status, body.errors[0]?.code]).toEqual([404, 'document.missing'])
  })
})
