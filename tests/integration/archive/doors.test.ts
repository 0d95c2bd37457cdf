import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { archiveFolder, bringArchive, codesOf, newsItem } from '../../support/archive.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
})
afterAll(() => desk.close())

const resolve = (path: string, locale = 'ka') =>
  desk.api(`/redirects/resolve?path=${encodeURIComponent(path)}&locale=${locale}`)

describe('an archive that was public', () => {
  it('is public since its historic instant, in both languages, and is found at each of its old addresses', async () => {
    const { summary, of } = await bringArchive(desk, archiveFolder({ 'news.jsonl': [newsItem(2897)] }), {
      isPublic: true,
    })
    expect([summary, codesOf(of('news-2897'))]).toEqual([
      { created: 1, updated: 0, unchanged: 0, leftAlone: 0, refused: 0 },
      [],
    ])
    for (const path of [
      '/?action=news&npid=2897&lang=geo',
      '/index.php?lang=geo&npid=2897&action=news',
      '/ka/single-news/2897/sitqvebi',
      '/index.php/ka/single-news/2897',
    ]) {
      const answer = await resolve(path)
      expect([path, answer.status, answer.body]).toMatchObject([path, 200, { collection: 'news' }])
    }
    const id = String(of('news-2897')?.documentId)
    const [ka, en] = [await desk.asPublic('news', id, 'ka'), await desk.asPublic('news', id, 'en')]
    expect([ka.status, ka.body.title, ka.body.publishedOn, en.status, en.body.title]).toEqual([
      200,
      'ძველი სიახლე 2897',
      '2016-05-12',
      200,
      'Old news 2897',
    ])
    const [row] = await desk.sql('select visible_from, public_locales, updated_at from news where id = $1', [id])
    expect([row?.visible_from, row?.public_locales, row?.updated_at]).toEqual([
      new Date('2016-05-11T20:00:00.000Z'),
      'ka,en',
      new Date('2016-05-11T20:00:00.000Z'),
    ])
  })

  it('leaves one audit row an item, with the person who brought it, and no item of the future comes in', async () => {
    const items = [
      newsItem(10),
      newsItem(11, { publishedOn: '2999-01-01' }),
      newsItem(12, { visibleFrom: '2999-01-01T00:00:00Z' }),
    ]
    const { summary, of } = await bringArchive(desk, archiveFolder({ 'news.jsonl': items }), { isPublic: true })
    expect([summary.created, summary.refused]).toEqual([1, 2])
    expect([codesOf(of('news-11')), codesOf(of('news-12'))]).toEqual([['import.dateInFuture'], ['import.dateInFuture']])
    const rows = await desk.sql(`select action, actor_id, document_id from audit_log where document_id = $1`, [
      of('news-10')?.documentId,
    ])
    expect(rows).toEqual([
      { action: 'import.publish', actor_id: desk.people.head.id, document_id: of('news-10')?.documentId },
    ])
    expect(await desk.sql(`select 1 from import_items where external_id in ('news-11', 'news-12')`)).toEqual([])
  })

  it('shows a language that is complete and keeps the other one inside, with a note', async () => {
    const item = newsItem(20, {
      title: { ka: 'მხოლოდ ქართულად', en: 'English without text' },
      body: { ka: '<p>ტექსტი</p>' },
    })
    const { of } = await bringArchive(desk, archiveFolder({ 'news.jsonl': [item] }), { isPublic: true })
    const id = String(of('news-20')?.documentId)
    expect(codesOf(of('news-20'))).toEqual(['import.languageLeftOut'])
    const [ka, en] = [await desk.asPublic('news', id, 'ka'), await desk.asPublic('news', id, 'en')]
    expect([ka.status, en.status, ka.text.includes('English without text')]).toEqual([200, 404, false])
  })

  it('refuses an item that no language completes, and one without any date; nothing of them stays', async () => {
    const items = [newsItem(30, { body: undefined }), newsItem(31, { publishedOn: undefined })]
    const { of } = await bringArchive(desk, archiveFolder({ 'news.jsonl': items }), { isPublic: true })
    expect([codesOf(of('news-30')), codesOf(of('news-31'))]).toEqual([['content.incomplete'], ['import.dateMissing']])
    expect(
      await desk.sql(`select 1 from slug_registry where slug in ('dzveli-siakhle-30', 'dzveli-siakhle-31')`),
    ).toEqual([])
    expect(await desk.sql(`select 1 from redirects where from_path like '%3_%' and from_path ~ 'npid=3[01]&'`)).toEqual(
      [],
    )
  })

  it('comes in by nobody but a head who is active', async () => {
    const folder = archiveFolder({ 'news.jsonl': [newsItem(40)] })
    for (const as of [
      'nobody@sample.example',
      desk.people.author.email,
      desk.people.admin.email,
      desk.people.director.email,
    ])
      await expect(bringArchive(desk, folder, { isPublic: true, as })).rejects.toThrow(as)
    const gone = await desk.person('head')
    await desk.sql(`select set_config('statdesk.account', 'on', false)`)
    await desk.sql(
      `do $$ begin perform set_config('statdesk.account', 'on', true); update users set is_active = false where id = '${gone.id}'; end $$`,
    )
    await expect(bringArchive(desk, folder, { isPublic: true, as: gone.email })).rejects.toThrow(gone.email)
    expect(await desk.sql(`select 1 from import_items where external_id = 'news-40'`)).toEqual([])
  })

  it('brings memoranda outside the public register in as drafts, and the others as public', async () => {
    const memorandum = (id: string, more: object) => ({
      externalId: id,
      visibleFrom: '2015-03-01',
      title: { ka: `მემორანდუმი ${id}`, en: `Memorandum ${id}` },
      kind: 'memorandum',
      parties: [{ partyName: { ka: 'საქსტატი', en: 'Geostat' } }],
      ...more,
    })
    const folder = archiveFolder({
      'memoranda.jsonl': [memorandum('m1', { isListedPublicly: true }), memorandum('m2', {})],
    })
    const { of, summary } = await bringArchive(desk, folder, { isPublic: true })
    expect(summary.created).toBe(2)
    const [open, inside] = [String(of('m1')?.documentId), String(of('m2')?.documentId)]
    expect([
      (await desk.asPublic('memoranda', open)).status,
      (await desk.asPublic('memoranda', inside)).status,
    ]).toEqual([200, 404])
    expect((await bringArchive(desk, folder, { isPublic: true })).summary.unchanged).toBe(2)
  })
})

describe('an archive of drafts', () => {
  it('is what nobody outside reads, neither by its address nor by its old ones, and what a second person publishes', async () => {
    const { of } = await bringArchive(desk, archiveFolder({ 'news.jsonl': [newsItem(50)] }))
    const id = String(of('news-50')?.documentId)
    expect([(await desk.asPublic('news', id)).status, (await resolve('/ka/single-news/50')).status]).toEqual([404, 404])
    const alone = await desk.submit('news', id)
    expect([alone.status, alone.body.errors?.[0]?.code]).toEqual([409, 'approval.nobodyAvailable'])
    const second = await desk.person('head')
    const own = await desk.letOut('news', id, desk.people.head, { contentHash: await desk.hashOf('news', id) })
    expect([own.status, own.body.errors?.[0]?.code]).toEqual([409, 'content.ownWork'])
    const done = await desk.letOut('news', id, second, { contentHash: await desk.hashOf('news', id) })
    expect([done.status, (await resolve('/ka/single-news/50')).status]).toEqual([200, 200])
  })

  it('may wait half written, but not with a wrong term', async () => {
    const bulletin = (id: string, more: object) => ({ externalId: id, title: { ka: `ბიულეტენი ${id}` }, ...more })
    const folder = archiveFolder({ 'publications.jsonl': [bulletin('p1', {}), bulletin('p2', { kind: 'novel' })] })
    const { of } = await bringArchive(desk, folder)
    expect([of('p1')?.outcome, of('p2')?.outcome, codesOf(of('p2'))]).toEqual([
      'created',
      'refused',
      ['import.fieldWrong'],
    ])
  })

  it('can be brought out later as public, but not what was edited or taken down since', async () => {
    const folder = archiveFolder({ 'news.jsonl': [newsItem(60), newsItem(61), newsItem(62)] })
    const first = await bringArchive(desk, folder)
    const [plain, edited, down] = ['news-60', 'news-61', 'news-62'].map((id) => String(first.of(id)?.documentId))
    await desk.change('news', String(edited), { summary: 'ჩვენი ხელით' })
    const second = await desk.person('head')
    await desk.letOut('news', String(down), second, { contentHash: await desk.hashOf('news', String(down)) })
    await desk.takeDown('news', String(down))
    const again = await bringArchive(desk, folder, { isPublic: true })
    expect(['news-60', 'news-61', 'news-62'].map((id) => [again.of(id)?.outcome, ...codesOf(again.of(id))])).toEqual([
      ['updated'],
      ['leftAlone', 'import.editedHere'],
      ['refused', 'import.wasPublicHere'],
    ])
    expect(
      await Promise.all([plain, edited, down].map(async (id) => (await desk.asPublic('news', String(id))).status)),
    ).toEqual([200, 404, 404])
  })
})
