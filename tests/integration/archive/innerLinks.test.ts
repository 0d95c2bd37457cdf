import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { archiveFolder, bringArchive, codesOf, newsItem } from '../../support/archive.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
})
afterAll(() => desk.close())

const linkTo = (...addresses: string[]) => {
  const html = addresses.map((address) => `<p><a href="${address.replaceAll('&', '&amp;')}">აქ</a></p>`).join('')
  return { body: { ka: html, en: html } }
}

const htmlOf = async (id: string, as?: object): Promise<string> =>
  String((await desk.api(`/news/${id}?select[bodyHtml]=true&locale=ka`, as)).body.bodyHtml)

const bodyOf = async (id: string): Promise<string> => JSON.stringify((await desk.asPublic('news', id)).body.body)

describe('a link between pages of the archive', () => {
  it('leads to the document that the page became, earlier or later in the archive, and to itself', async () => {
    const items = [
      newsItem(1000, linkTo('/ka/single-news/1001/later', 'http://www.geostat.ge/?action=news&npid=1000&lang=geo')),
      newsItem(1001, linkTo('https://new.geostat.ge/index.php/ka/single-news/1000#top', '/ka/about-us')),
    ]
    const folder = archiveFolder({
      'news.jsonl': items,
      'pages.jsonl': [
        {
          externalId: 'about',
          visibleFrom: '2010-01-01',
          oldPaths: ['/ka/about-us'],
          title: { ka: 'ჩვენ', en: 'Us' },
          ...linkTo('/ka/single-news/1001'),
        },
      ],
    })
    const { of, results } = await bringArchive(desk, folder, { isPublic: true, batchSize: 1 })
    expect(results.map((result) => [result.outcome, ...codesOf(result)])).toEqual([
      ['created'],
      ['created'],
      ['created'],
    ])
    const [first, second, about] = ['news-1000', 'news-1001', 'about'].map((id) => String(of(id)?.documentId))
    const named = [...(await htmlOf(first as string)).matchAll(/data-document="([^"]+)"/g)].map(([, name]) => name)
    expect(named).toEqual([`news/${second}`, `news/${first}`])
    expect(await htmlOf(second as string)).toContain(`data-document="pages/${about}"`)
    const page = await desk.api(`/pages/${about}?select[bodyHtml]=true&locale=en`)
    expect(page.body.bodyHtml).toContain(`href="/en/news/`)
    expect(await bodyOf(first as string)).not.toContain('geostat.ge')
  })

  it('is made once: the same archive again changes nothing, a changed item keeps its links', async () => {
    const items = (more: object = {}) => [
      newsItem(1010, { ...linkTo('/ka/single-news/1011'), ...more }),
      newsItem(1011),
    ]
    const first = await bringArchive(desk, archiveFolder({ 'news.jsonl': items() }))
    const again = await bringArchive(desk, archiveFolder({ 'news.jsonl': items() }))
    const changed = await bringArchive(desk, archiveFolder({ 'news.jsonl': items({ summary: { ka: 'სხვა' } }) }))
    expect([first.summary.created, again.summary.unchanged, changed.of('news-1010')?.outcome]).toEqual([
      2,
      2,
      'updated',
    ])
    const draft = await desk.api(`/news/${first.of('news-1010')?.documentId}?draft=true&depth=0`, {
      as: desk.people.author,
    })
    expect(JSON.stringify(draft.body.body)).toContain(`"value":"${first.of('news-1011')?.documentId}"`)
  })

  it('leads where redirects of the office lead, and to what an earlier archive brought', async () => {
    const target = await bringArchive(desk, archiveFolder({ 'news.jsonl': [newsItem(1020)] }), { isPublic: true })
    const folder = archiveFolder({ 'news.jsonl': [newsItem(1021, linkTo('/ka/single-news/1020/x'))] })
    const { of } = await bringArchive(desk, folder, { isPublic: true, source: 'other' })
    expect(await htmlOf(String(of('news-1021')?.documentId))).toContain(
      `data-document="news/${target.of('news-1020')?.documentId}"`,
    )
  })

  it('of which nobody knows where it leads stays as it is, and the report counts and names it', async () => {
    const folder = archiveFolder({
      'news.jsonl': [
        newsItem(1030, linkTo('/ka/single-news/9999#part', '/?action=gone', 'https://example.org/x', '/ka')),
      ],
    })
    const { of } = await bringArchive(desk, folder, { isPublic: true })
    expect(of('news-1030')?.reasons).toEqual([
      { code: 'import.linksLeftOld', facts: { count: 2, links: ['/ka/single-news/9999', '/?action=gone'] } },
    ])
    expect(await htmlOf(String(of('news-1030')?.documentId))).toContain(
      'href="https://geostat.ge/ka/single-news/9999#part"',
    )
  })
})

describe('a link to what is not public', () => {
  it('tells nobody of it, neither its name, its address nor its id, until it is public', async () => {
    const secret = newsItem(1041, { title: { ka: 'საიდუმლო სათაური' } })
    const drafts = await bringArchive(desk, archiveFolder({ 'news.jsonl': [secret] }))
    const id = String(drafts.of('news-1041')?.documentId)
    const open = newsItem(1040, linkTo('/ka/single-news/1041', '/ka/single-news/1042'))
    const refused = newsItem(1042, { title: undefined })
    const { of } = await bringArchive(desk, archiveFolder({ 'news.jsonl': [open, refused] }), { isPublic: true })
    const shown = String(of('news-1040')?.documentId)
    const answers = `${await htmlOf(shown)}${await bodyOf(shown)}${await htmlOf(shown, { as: desk.people.author })}`
    expect(answers).toContain('აქ')
    expect(answers).not.toMatch(new RegExp(`<a |data-document|${id}|საიდუმლო|saidumlo|1041|1042`))
    await desk.change('news', shown, { summary: 'შეცვლილი' })
    await desk.publish('news', shown)
    expect(await bodyOf(shown)).not.toContain(id)
    const mended = archiveFolder({ 'news.jsonl': [open, newsItem(1042), secret] })
    await bringArchive(desk, mended, { isPublic: true })
    expect((await htmlOf(shown)).match(/data-document/g)).toHaveLength(2)
  })
})

describe('a link to a file of the old website', () => {
  const file = (id: string, more: object = {}) => ({
    externalId: id,
    path: `${id}.csv`,
    oldPaths: [`/cms/site_images/_files/${id}.csv`],
    credit: { ka: 'საქსტატი', en: 'Geostat' },
    licence: 'cc-by-4.0',
    ...more,
  })

  it('leads to the file that the archive brings, and makes it public with the text', async () => {
    const folder = archiveFolder({
      'files.jsonl': [file('table-1')],
      'files/table-1.csv': 'a,b\n1,2\n',
      'news.jsonl': [newsItem(1050, linkTo('http://geostat.ge/cms/site_images/_files/table-1.csv'))],
    })
    const { of } = await bringArchive(desk, folder, { isPublic: true })
    expect(codesOf(of('news-1050'))).toEqual([])
    const [, href = ''] = (await htmlOf(String(of('news-1050')?.documentId))).match(/href="([^"]+)"/) ?? []
    expect(href).toMatch(/\/api\/media\/address\/[0-9a-f-]{36}$/)
    const answer = await desk.api(new URL(href, 'http://x').pathname.replace('/api', ''))
    expect(answer.status).toBe(302)
  })

  it('keeps its address when the file did not come in', async () => {
    const folder = archiveFolder({
      'files.jsonl': [file('table-2')],
      'news.jsonl': [newsItem(1051, linkTo('/cms/site_images/_files/table-2.csv'))],
    })
    const { of } = await bringArchive(desk, folder, { isPublic: true })
    expect([codesOf(of('table-2')), codesOf(of('news-1051'))]).toEqual([
      ['import.fileMissing'],
      ['import.linksLeftOld'],
    ])
  })
})
