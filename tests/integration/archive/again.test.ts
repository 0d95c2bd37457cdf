import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { archiveFolder, bringArchive, codesOf, newsItem, rowCounts } from '../../support/archive.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
})
afterAll(() => desk.close())

const many = (from: number, count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => newsItem(from + index, more))

/** Everything but what `analyze` and Payload's own books change. */
const rows = async () => rowCounts(desk)

describe('a dry run', () => {
  it('writes nothing at all, into no table, and says what would be', async () => {
    const folder = archiveFolder({
      'news.jsonl': [...many(100, 3), newsItem(103, { cover: 'picture-1' }), newsItem(104, { title: undefined })],
      'files.jsonl': [{ externalId: 'picture-1', path: 'a.csv' }],
      'files/a.csv': 'a,b\n1,2\n',
    })
    const before = await rows()
    const { summary, of } = await bringArchive(desk, folder, { isPublic: true, isDryRun: true })
    expect(await rows()).toEqual(before)
    expect([summary.created, summary.refused, codesOf(of('news-104'))]).toEqual([5, 1, ['import.titleMissing']])
  })
})

describe('an archive that is brought again', () => {
  it('changes nothing when nothing changed: no row more, no version, no audit', async () => {
    const folder = archiveFolder({ 'news.jsonl': many(200, 5) })
    expect((await bringArchive(desk, folder, { isPublic: true })).summary.created).toBe(5)
    const before = await rows()
    expect((await bringArchive(desk, folder, { isPublic: true })).summary).toMatchObject({ created: 0, unchanged: 5 })
    expect(await rows()).toEqual(before)
  })

  it('brings a changed item as a draft, and what is public stays as it is', async () => {
    const [first] = many(300, 1)
    const before = await bringArchive(desk, archiveFolder({ 'news.jsonl': [first as object] }), { isPublic: true })
    const id = String(before.of('news-300')?.documentId)
    const changed = newsItem(300, { title: { ka: 'შესწორებული სათაური', en: 'Mended title' } })
    const again = await bringArchive(desk, archiveFolder({ 'news.jsonl': [changed] }), { isPublic: true })
    expect([again.of('news-300')?.outcome, codesOf(again.of('news-300'))]).toEqual(['updated', ['import.waitsAsDraft']])
    expect((await desk.asPublic('news', id)).body.title).toBe('ძველი სიახლე 300')
    const draft = await desk.api(`/news/${id}?draft=true&locale=en&depth=0`, { as: desk.people.author })
    expect(draft.body.title).toBe('Mended title')
    expect(
      (await bringArchive(desk, archiveFolder({ 'news.jsonl': [changed] }), { isPublic: true })).summary.unchanged,
    ).toBe(1)
  })

  it('leaves alone what somebody of the office edited or deleted since', async () => {
    const before = await bringArchive(desk, archiveFolder({ 'news.jsonl': many(400, 2) }))
    await desk.change('news', String(before.of('news-400')?.documentId), { summary: 'Ours' }, 'en')
    await desk.payload.delete({
      collection: 'news',
      id: String(before.of('news-401')?.documentId),
      overrideAccess: true,
    })
    const changed = many(400, 2, { summary: { ka: 'სხვა', en: 'Other' } })
    const again = await bringArchive(desk, archiveFolder({ 'news.jsonl': changed }))
    expect(['news-400', 'news-401'].map((id) => [again.of(id)?.outcome, ...codesOf(again.of(id))])).toEqual([
      ['leftAlone', 'import.editedHere'],
      ['leftAlone', 'import.editedHere'],
    ])
    const doc = await desk.api(`/news/${before.of('news-400')?.documentId}?draft=true&locale=en`, {
      as: desk.people.author,
    })
    expect(doc.body.summary).toBe('Ours')
  })

  it('publishes nothing that people are asked to approve, and changes nothing that waits approved for its time', async () => {
    const items = many(800, 2)
    const before = await bringArchive(desk, archiveFolder({ 'news.jsonl': items }))
    const [asked, waiting] = ['news-800', 'news-801'].map((id) => String(before.of(id)?.documentId))
    const second = await desk.person('head')
    expect((await desk.submit('news', String(asked))).status).toBe(200)
    const out = await desk.letOut('news', String(waiting), second, {
      contentHash: await desk.hashOf('news', String(waiting)),
      publishAt: '2199-01-01T00:00:00Z',
    })
    expect(out.status).toBe(200)
    const hash = await desk.hashOf('news', String(waiting))
    const whole = await bringArchive(desk, archiveFolder({ 'news.jsonl': items }), { isPublic: true })
    expect([whole.of('news-800')?.outcome, codesOf(whole.of('news-800'))]).toEqual(['refused', ['approval.underway']])
    const changed = many(800, 2, { summary: { ka: 'სხვა', en: 'Other' } })
    const again = await bringArchive(desk, archiveFolder({ 'news.jsonl': changed }))
    expect([again.of('news-801')?.outcome, codesOf(again.of('news-801'))]).toEqual(['refused', ['approval.locked']])
    expect(await desk.hashOf('news', String(waiting))).toBe(hash)
    expect([
      (await desk.asPublic('news', String(asked))).status,
      (await desk.asPublic('news', String(waiting))).status,
    ]).toEqual([404, 404])
    const open = await desk.sql('select workflow_state from workflows where document_id = $1', [asked])
    expect(open).toEqual([{ workflow_state: 'inReview' }])
    expect((await desk.approve('news', String(asked), second)).status).toBe(200)
  })

  it('knows every kind of field again as it was stored: links, rows, figures, days, switches', async () => {
    const folder = (note: string) =>
      archiveFolder({
        'topics.jsonl': [
          { externalId: 't1', title: { ka: `დარგი`, en: 'Topic' }, visibleFrom: '2010-01-01', code: note },
        ],
        'publications.jsonl': [
          {
            externalId: 'pub-1',
            title: { ka: 'წელიწდეული', en: 'Yearbook' },
            kind: 'yearbook',
            topics: ['t1'],
            periodFrom: '2015-01-01',
            printRun: '1 200',
            isbn: note,
            body: {
              ka: '<h2>თავი</h2><ul><li>ა</li></ul><p><a href="https://example.org/?utm_source=x&a=1">ბმული</a></p>',
            },
            figures: [{ figureName: { ka: 'ინფლაცია', en: 'Inflation' }, value: '1,5', comparisons: [] }],
            sharing: { sharingTitle: { ka: 'სათაური' } },
          },
        ],
      })
    const first = await bringArchive(desk, folder('one'))
    expect(first.results.map(({ outcome, reasons }) => [outcome, reasons])).toEqual([
      ['created', []],
      ['created', []],
    ])
    const again = await bringArchive(desk, folder('two'))
    expect(again.results.map(({ outcome, reasons }) => [outcome, reasons])).toEqual([
      ['updated', []],
      ['updated', []],
    ])
  })
})

describe('an import that is interrupted', () => {
  it('goes on where it was, and doubles nothing', async () => {
    const folder = archiveFolder({ 'news.jsonl': many(500, 30) })
    const stop = new AbortController()
    let seen = 0
    const { importArchive } = await import('../../../src/archive/importArchive.ts')
    const { archiveGate } = await import('../../../plugins/publishing/archive.ts')
    const { fileRules } = await import('../../../src/media/fileRules.ts')
    const count = () => {
      seen += 1
      if (seen === 7) stop.abort()
    }
    const options = { folder, as: desk.people.head.email, isPublic: true, batchSize: 5 }
    const part = await importArchive(desk.payload, archiveGate(fileRules), options, {
      onResult: count,
      signal: stop.signal,
    })
    expect(part.created).toBe(10)
    const rest = await bringArchive(desk, folder, { isPublic: true })
    expect([rest.summary.unchanged, rest.summary.created]).toEqual([10, 20])
    const [found] = await desk.sql(`select count(*)::int as docs, count(distinct id)::int as ids from news
      where id in (select document_id from import_items where external_id ~ '^news-5[0-2].$')`)
    expect(found).toEqual({ docs: 30, ids: 30 })
  })

  it('keeps nothing of an item whose transaction failed, and brings its neighbours', async () => {
    const folder = archiveFolder({
      'news.jsonl': [newsItem(600), newsItem(601, { slug: { ka: 'Not Plain' } }), newsItem(602)],
    })
    const { summary, of } = await bringArchive(desk, folder, { isPublic: true })
    expect([summary.created, summary.refused, codesOf(of('news-601'))]).toEqual([2, 1, ['slug.notPlain']])
    expect(await desk.sql(`select 1 from redirects where from_path = '/ka/single-news/601'`)).toEqual([])
    expect(
      await desk.sql(
        `select 1 from news n left join import_items i on i.document_id = n.id where i.document_id is null`,
      ),
    ).toEqual([])
  })

  it('of two imports at one time brings every item once', async () => {
    const folder = archiveFolder({ 'news.jsonl': many(700, 12) })
    const both = await Promise.all([
      bringArchive(desk, folder, { batchSize: 3 }),
      bringArchive(desk, folder, { batchSize: 3 }),
    ])
    const came = both.map(({ summary }) => summary.created)
    expect((came[0] ?? 0) + (came[1] ?? 0)).toBe(12)
    const [found] = await desk.sql(
      `select count(*)::int as docs from news n join news_locales l on l._parent_id = n.id and l._locale = 'ka' where l.title ~ '^ძველი სიახლე 7'`,
    )
    expect(found).toEqual({ docs: 12 })
  })
})
