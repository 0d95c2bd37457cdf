import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Desk, type Doc, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'
import { codeOf } from '../../support/published.ts'
import { richText, uploadNode } from '../../support/text.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
}, 120_000)
afterAll(() => desk.close())

describe('publishing one language', () => {
  const rows = (value: unknown): Record<string, unknown>[] => value as Record<string, unknown>[]
  const files = async (text: string) => [{ file: (await desk.picture(text)).id, fileTitle: `ფაილი ${text}` }]

  it('of a draft: Georgian is public, English is absent and announced', async () => {
    const doc = await desk.write('news', { title: 'ქართულად', body: richText('ტექსტი') })
    await desk.change('news', doc.id, { summary: 'unapproved English' }, 'en', desk.people.translator)
    await desk.publish('news', doc.id, { followsOn: { en: '2199-01-01' } })
    const ka = await desk.asPublic('news', doc.id, 'ka')
    expect(ka.body).toMatchObject({
      title: 'ქართულად',
      locales: { ka: 'live', en: 'follows', expectedOn: '2199-01-01' },
    })
    expect((await desk.asPublic('news', doc.id, 'en')).status).toBe(404)
    expect(
      await desk.sql(`select 1 from news_locales where _parent_id = $1 and summary like '%unapproved%'`, [doc.id]),
    ).toEqual([])
    const draft = await desk.api<Doc>(`/news/${doc.id}?draft=true&locale=en`, { as: desk.people.translator })
    expect(draft.body.summary).toBe('unapproved English')
  })

  it.each(['ka', 'en'] as const)(
    '%s of a public document leaves the text of the other exactly as it was',
    async (changed) => {
      const other = changed === 'ka' ? 'en' : 'ka'
      const doc = await desk.publicNews(`ორენოვანი ${changed}`, { files: await files(changed) })
      const draft = await desk.api<Doc>(`/news/${doc.id}?draft=true&locale=en&depth=0`, { as: desk.people.translator })
      const row = rows(draft.body.files)[0] ?? {}
      await desk.change(
        'news',
        doc.id,
        { files: [{ ...row, fileTitle: 'English file' }] },
        'en',
        desk.people.translator,
      )
      await desk.publish('news', doc.id)
      const before = (await desk.asPublic('news', doc.id, other)).body
      await desk.change(
        'news',
        doc.id,
        {
          title: 'ახალი New',
          summary: 'ახალი New',
          body: richText('ახალი New'),
          files: [{ ...row, fileTitle: 'ახალი New' }],
        },
        changed,
      )
      await desk.change(
        'news',
        doc.id,
        {
          title: '',
          summary: 'not approved',
          body: richText('not approved'),
          files: [{ ...row, fileTitle: 'not approved' }],
        },
        other,
      )
      await desk.publish('news', doc.id, { followsOn: { [other]: '2199-01-01' } })
      expect((await desk.asPublic('news', doc.id, changed)).body).toMatchObject({
        title: 'ახალი New',
        files: [{ fileTitle: 'ახალი New' }],
      })
      const { updatedAt: _, ...after } = (await desk.asPublic('news', doc.id, other)).body
      expect(after).toEqual({ ...before, updatedAt: undefined, locales: expect.anything() })
      expect(JSON.stringify(after)).not.toContain('not approved')
    },
  )
})

describe('media usage', () => {
  it('follows the published row: new pictures come, old ones go, drafts count for nothing', async () => {
    const [first, second] = [await desk.picture('პირველი'), await desk.picture('მეორე')]
    const doc = await desk.publicNews('გამოყენება', { cover: first.id })
    const used = async () =>
      (await desk.sql('select distinct media_id from media_usage where document_id = $1', [doc.id])).map(
        ({ media_id }) => media_id,
      )
    expect(await used()).toEqual([first.id])
    await desk.change('news', doc.id, { cover: second.id })
    expect([await used(), (await desk.asPublic('media', second.id)).status]).toEqual([[first.id], 404])
    await desk.publish('news', doc.id)
    expect([
      await used(),
      (await desk.asPublic('media', first.id)).status,
      (await desk.asPublic('media', second.id)).status,
    ]).toEqual([[second.id], 404, 200])
  })

  it('counts a picture in the language that shows it', async () => {
    const english = await desk.picture('ინგლისური')
    const doc = await desk.news('ენის სურათი')
    await desk.change('news', doc.id, { body: richText('Text', uploadNode(english.id)) }, 'en', desk.people.translator)
    await desk.publish('news', doc.id)
    expect([
      (await desk.asPublic('media', english.id, 'ka')).status,
      (await desk.asPublic('media', english.id, 'en')).status,
    ]).toEqual([404, 200])
  })

  it('a file that lacks its description does not go out', async () => {
    const bare = await desk.picture('უსახელო')
    await desk.change('media', bare.id, { alt: '' }, 'en')
    const doc = await desk.news('უსახელო', { cover: bare.id })
    const answer = await desk.letOut('news', doc.id, desk.people.head, {
      contentHash: await desk.hashOf('news', doc.id),
    })
    expect([answer.status, codeOf(answer)]).toEqual([409, 'content.mediaNotReady'])
  })

  it('a changed alternative text asks for the approval anew', async () => {
    const cover = await desk.picture('ალტი')
    const doc = await desk.news('ალტი', { cover: cover.id })
    const stale = await desk.hashOf('news', doc.id)
    await desk.change('media', cover.id, { alt: 'სხვა აღწერა' })
    expect(codeOf(await desk.letOut('news', doc.id, desk.people.head, { contentHash: stale }))).toBe(
      'content.otherContent',
    )
  })
})

describe('addresses', () => {
  const slugOf = async (title: string, more: object = {}) =>
    (await desk.write('news', { title, body: richText('ტექსტი'), ...more })).slug

  it('are made by the national transliteration, Mtavruli as its small letters', async () => {
    expect(await slugOf('წყალი, ჭა და ღვინო — 2026!')).toBe('tsqali-cha-da-ghvino-2026')
    expect(await slugOf('ᲛᲗᲕᲐᲠᲘ ᲡᲘᲐᲮᲚᲔ')).toBe('mtvari-siakhle')
  })

  it('typed by hand hold small Latin letters, digits and hyphens only', async () => {
    for (const slug of ['Сyrillic-с', 'ქართული', 'UPPER', 'two--hyphens', '-edge', 'a b', '../up', 'a/b'])
      expect([
        slug,
        codeOf(
          await desk.api('/news?locale=ka', {
            as: desk.people.author,
            method: 'POST',
            body: { title: `ხელით ${slug}`, slug, body: richText('ტექსტი') },
          }),
        ),
      ]).toEqual([slug, 'slug.notPlain'])
  })

  it('are unique when two people save the same title at the same instant', async () => {
    const made = await Promise.all(Array.from({ length: 4 }, () => slugOf('ერთდროულად')))
    expect([...made].sort()).toEqual(['ertdroulad', 'ertdroulad-2', 'ertdroulad-3', 'ertdroulad-4'])
  })

  it('typed by hand are refused when they are taken, by a live, hidden or former document', async () => {
    await slugOf('დაკავებული', { slug: 'taken-by-hand' })
    const answer = await desk.api('/news?locale=ka', {
      as: desk.people.author,
      method: 'POST',
      body: { title: 'სხვა', slug: 'taken-by-hand', body: richText('ტექსტი') },
    })
    expect([answer.status, codeOf(answer)]).toEqual([409, 'slug.taken'])
  })

  it('that a document had stay its own, and nobody else receives them', async () => {
    const doc = await desk.write('news', { title: 'ძველი სათაური', body: richText('ტექსტი') })
    const changed = await desk.change('news', doc.id, { title: 'ახალი სათაური' })
    expect([doc.slug, changed.slug]).toEqual(['dzveli-satauri', 'akhali-satauri'])
    expect(await slugOf('ძველი სათაური')).toBe('dzveli-satauri-2')
    const registry = await desk.sql('select slug from slug_registry where document_id = $1 order by slug', [doc.id])
    expect(registry).toEqual([{ slug: 'akhali-satauri' }, { slug: 'dzveli-satauri' }])
    expect((await desk.change('news', doc.id, { title: 'ძველი სათაური' })).slug).toBe('dzveli-satauri')
  })

  it('belong to a language', async () => {
    const doc = await desk.news('ენების')
    const en = await desk.api<Doc>(`/news/${doc.id}?draft=true&locale=en`, { as: desk.people.author })
    expect([doc.slug, en.body.slug]).toEqual(['siakhle-enebis', 'news-enebis'])
  })
})
