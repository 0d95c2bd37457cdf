import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { archiveFolder, bringArchive, codesOf, newsItem } from '../../support/archive.ts'
import { type Desk, type Doc, openDesk, pictureBytes } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
})
afterAll(() => desk.close())

const line = (item: object) => `${JSON.stringify(item)}\n`
const codes = async (files: Parameters<typeof archiveFolder>[0], isPublic = false) => {
  const { results, summary } = await bringArchive(desk, archiveFolder(files), { isPublic })
  return { summary, said: results.map((result) => [result.externalId, result.outcome, ...codesOf(result)]) }
}

describe('a line that cannot come in is refused, and the others come in', () => {
  it('JSON that is broken, no object, too long, or not written in UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`\uFEFF${line(newsItem(1))}{"externalId": "x",\n[1]\n\n`),
      Buffer.from([0x22, 0xe6, 0xf8, 0x22, 0x0a]),
      Buffer.from(`{"externalId":"long","body":{"ka":"${'a'.repeat(7 * 1024 * 1024)}"}}\n${line(newsItem(2))}`),
    ])
    expect((await codes({ 'news.jsonl': bytes })).said.map(([, ...rest]) => rest)).toEqual([
      ['created'],
      ['refused', 'import.brokenLine'],
      ['refused', 'import.brokenLine'],
      ['refused', 'import.notText'],
      ['refused', 'import.lineTooLong'],
      ['created'],
    ])
  })

  it('fields that nobody knows, that are of the system, or that hold a wrong value', async () => {
    const { said } = await codes({
      'news.jsonl': [
        newsItem(10, { colour: 'red' }),
        newsItem(11, { publicLocales: 'ka,en' }),
        newsItem(12, { authors: ['x'] }),
        newsItem(13, { title: { ka: 'ა', fr: 'b' } }),
        newsItem(14, { publishedOn: '12.05.2016' }),
        newsItem(15, { body: { ka: { root: {} } } }),
        newsItem(16, { title: { ka: 'ა'.repeat(301) } }),
        newsItem(17, { title: { ka: '   ' } }),
        newsItem(18, { externalId: '' }),
        newsItem(19, { topics: ['no-such-topic'] }),
        newsItem(20, { body: { ka: `<p>${'ა'.repeat(1024 * 1024)}</p>` } }),
        newsItem(21, { visibleFrom: 'yesterday' }),
        newsItem(22, { oldPaths: ['javascript:alert(1)'] }),
      ],
    })
    expect(said.map(([id, outcome, code]) => [id, outcome, code])).toEqual([
      ['news-10', 'refused', 'import.fieldUnknown'],
      ['news-11', 'refused', 'import.fieldUnknown'],
      ['news-12', 'refused', 'import.fieldUnknown'],
      ['news-13', 'refused', 'import.fieldUnknown'],
      ['news-14', 'refused', 'import.fieldWrong'],
      ['news-15', 'refused', 'import.fieldWrong'],
      ['news-16', 'refused', 'import.fieldWrong'],
      ['news-17', 'refused', 'import.titleMissing'],
      ['', 'refused', 'import.idMissing'],
      ['news-19', 'refused', 'import.nameUnknown'],
      ['news-20', 'refused', 'import.textTooLong'],
      ['', 'refused', 'import.fieldWrong'],
      ['', 'refused', 'import.oldPathWrong'],
    ])
  })

  it('an external id, an address or an old address that another item has', async () => {
    const { said } = await codes({
      'news.jsonl': [
        newsItem(30, { slug: { ka: 'chosen' } }),
        newsItem(30, { oldPaths: [] }),
        newsItem(31, { oldPaths: ['/index.php/ka/single-news/30/other-words'] }),
        newsItem(32, { slug: { ka: 'chosen' } }),
        newsItem(33, { title: { ka: 'ერთი სათაური' } }),
        newsItem(34, { title: { ka: 'ერთი სათაური' } }),
      ],
    })
    expect(said).toEqual([
      ['news-30', 'created'],
      ['news-30', 'refused', 'import.twice'],
      ['news-31', 'refused', 'import.oldPathTaken'],
      ['news-32', 'refused', 'slug.taken'],
      ['news-33', 'created'],
      ['news-34', 'created'],
    ])
    const slugs = await desk.sql(`select slug from slug_registry where slug ~ '^erti-sataur' order by 1`)
    expect(slugs.map(({ slug }) => slug)).toEqual(['erti-satauri', 'erti-satauri-2'])
  })

  it('an old address that leads to something else here keeps leading there', async () => {
    await desk.payload.create({
      collection: 'redirects',
      data: { fromPath: '/ka/single-news/40', toAddress: 'https://www.example.org/' },
      overrideAccess: true,
    })
    expect((await codes({ 'news.jsonl': [newsItem(40)] })).said).toEqual([
      ['news-40', 'refused', 'import.oldPathTaken'],
    ])
  })

  it('a CSV with a mark at its beginning, semicolons, languages in columns, wrong quotes and too many cells', async () => {
    const table = [
      'externalId;title.ka;title.en;publishedOn;body.ka;oldPaths',
      'c1;"სათაური; ერთი";"Title; one";2014-01-02;"<p>სტრიქონი\nორი</p>";/ka/single-news/c1|/?action=news&npid=c1',
      'c2;სათაური;Title;2014-01-02;"ცუდი "ბრჭყალი;',
      'c3;სათაური;Title;2014-01-02;<p>ა</p>;;;;',
      'c4;სათაური ოთხი;;2014-01-02;<p>ა</p>;',
      '',
    ].join('\r\n')
    const { said } = await codes({ 'news.csv': `\uFEFF${table}` })
    expect(said.filter(([, outcome]) => outcome === 'created').map(([id]) => id)).toEqual(['c1', 'c4'])
    expect(said.filter(([, outcome]) => outcome === 'refused').map(([, , code]) => code)).toEqual([
      'import.brokenLine',
      'import.brokenLine',
    ])
  })

  it('a table in UTF-16, as spreadsheets save it, comes in', async () => {
    const text = '\uFEFFexternalId\ttitle.ka\nu16\tსათაური უტფ\n'
    expect((await codes({ 'news.csv': Buffer.from(text, 'utf16le') })).said).toEqual([['u16', 'created']])
  })

  it('a file of no collection, and one whose quotes never end', async () => {
    const { said } = await codes({ 'newz.jsonl': line(newsItem(1)), 'contacts.csv': 'externalId,title\n"a,b\n' })
    expect(said).toEqual([
      ['', 'refused', 'import.unknownCollection'],
      ['', 'refused', 'import.brokenLine'],
    ])
  })

  it('pages that lead to pages further down, and to each other', async () => {
    const page = (id: string, parent?: string) => ({ externalId: id, title: { ka: `გვერდი ${id}` }, parent })
    const { said } = await codes({
      'pages.jsonl': [page('a', 'b'), page('b', 'c'), page('c'), page('x', 'y'), page('y', 'x')],
    })
    expect(Object.fromEntries(said.map(([id, ...rest]) => [id, rest]))).toEqual({
      a: ['created'],
      b: ['created'],
      c: ['created'],
      x: ['refused', 'import.leadsToRefused'],
      y: ['refused', 'import.leadsToRefused'],
    })
  })
})

describe('files of an archive', () => {
  it('pass the checks of every upload: missing, outside, lying or broken ones are refused', async () => {
    const picture = await pictureBytes()
    const file = (externalId: string, path?: string) => ({ externalId, path })
    const { said } = await codes({
      'files.jsonl': [
        file('f1', 'gone.pdf'),
        file('f2', '../news.jsonl'),
        file('f3', 'liar.pdf'),
        file('f4', 'page.html'),
        file('f5'),
        file('f6', 'empty.csv'),
      ],
      'files/liar.pdf': picture,
      'files/page.html': '<html><script>alert(1)</script></html>',
      'files/empty.csv': '',
    })
    expect(said.map(([, outcome, code]) => [outcome, code])).toEqual([
      ['refused', 'import.fileMissing'],
      ['refused', 'import.fileMissing'],
      ['refused', 'upload.nameLies'],
      ['refused', 'upload.kindNotAllowed'],
      ['refused', 'import.pathMissing'],
      ['refused', 'upload.empty'],
    ])
  })

  it('come in once, with their words, become public with what shows them, and are found in old texts', async () => {
    const picture = await pictureBytes()
    const words = {
      alt: { ka: 'აღწერა', en: 'Description' },
      credit: { ka: 'საქსტატი', en: 'Geostat' },
      licence: 'cc-by-4.0',
      kind: 'photo',
    }
    const folder = archiveFolder({
      'files.jsonl': [
        { externalId: 'p1', path: 'media/one.png', oldPaths: ['/uploads/one.png'], ...words },
        { externalId: 'p2', path: 'media/same.png', ...words },
        { externalId: 'p3', path: 'table.csv' },
      ],
      'files/media/one.png': picture,
      'files/media/same.png': picture,
      'files/table.csv': 'a,b\n1,2\n',
      'news.jsonl': [
        newsItem(50, {
          cover: 'p2',
          body: { ka: '<p>ა<img src="http://www.geostat.ge/uploads/one.png"><img src="/x.png"></p>', en: '<p>a</p>' },
        }),
        newsItem(51, { files: ['p3'] }),
      ],
    })
    const { of, results } = await bringArchive(desk, folder, { isPublic: true })
    expect(results.map((result) => [result.externalId, result.outcome, ...codesOf(result)])).toEqual([
      ['p1', 'created'],
      ['p2', 'created', 'import.sameFile'],
      ['p3', 'created', 'import.fileNotReady'],
      ['news-50', 'created', 'import.picturesLeftOut'],
      ['news-51', 'refused', 'content.mediaNotReady'],
    ])
    expect(of('p1')?.documentId).toBe(of('p2')?.documentId)
    const doc = await desk.api<Record<string, unknown>>(`/news/${of('news-50')?.documentId}?locale=ka&depth=1`)
    expect([doc.status, (doc.body.cover as { alt: string }).alt]).toEqual([200, 'აღწერა'])
    const again = await bringArchive(desk, folder, { isPublic: true })
    expect([again.summary.unchanged, again.summary.refused]).toEqual([4, 1])
  })

  it('does not take the record of a file that waits inside for its release, with the words of that record', async () => {
    const picture = await pictureBytes()
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'ჯერ არავის უნახავს' }))
    form.set('file', new File([new Uint8Array(picture)], 'chart.png'))
    const inside = await desk.api<{ doc: Doc }>('/media?locale=ka', { as: desk.people.author, method: 'POST', form })
    const folder = archiveFolder({
      'files.jsonl': [{ externalId: 'twin', path: 'chart.png' }],
      'files/chart.png': picture,
    })
    const { of } = await bringArchive(desk, folder)
    expect([inside.status, of('twin')?.outcome]).toEqual([201, 'created'])
    expect(of('twin')?.documentId).not.toBe(inside.body.doc.id)
  })
})
