import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type Desk, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'
import { firstError, isRefused } from '../../support/refused.ts'

jest.setTimeout(120_000)

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  // Of an empty table PostgreSQL refuses nothing: there has to be a row to look at.
  await desk.publicNews('სამიზნე')
}, 120_000)
afterAll(() => desk.close())

describe('an address that is no question', () => {
  const terms = (count: number) =>
    Array.from({ length: count }, (_, index) => `where[or][${index}][slug][equals]=x`).join('&')
  const addresses: [string, string][] = [
    ['10,000 terms', `/news?${terms(10_000)}`],
    ['21 terms', `/news?${terms(21)}`],
    ['an unknown parameter', '/news?colour=red'],
    ['an unknown operator', '/news?where[slug][resembles]=x'],
    ['an unknown field', '/news?where[nosuchfield][equals]=x'],
    ['a filter that is text', '/news?where=x'],
    ['a deep filter', `/news?where${'[and][0]'.repeat(50)}[slug][equals]=x`],
    ['a language that does not exist', '/news?locale=fr'],
    ['a limit of words', '/news?limit=many'],
    ['a page below one', '/news?page=-1'],
    ['a depth of words', '/news?depth=deep'],
    ['a null character', '/news?where[slug][equals]=a%00b'],
    ['a broken escape', '/news?where[slug][equals]=%zz'],
    ['broken UTF-8', '/news?where[slug][equals]=%c3%28'],
    ['half a surrogate', '/news?where[slug][equals]=%ed%a0%80'],
    ['a day that is none', '/news?where[publishedOn][equals]=yesterday'],
    ['an order by nothing', '/news?sort=nosuchfield'],
    ['a choice that is text', '/news?select=title'],
  ]
  it.each(addresses)('%s, asked by the public', async (_, path) => {
    await isRefused(desk, (headers) => desk.api(path, { headers }))
  })

  it.each(
    addresses.filter(
      ([name]) => !/unknown parameter|page below|words|choice|order by|21 terms|day that is none/.test(name),
    ),
  )('%s, asked by staff', async (_, path) => {
    await isRefused(desk, (headers) => desk.api(path, { as: desk.people.author, headers }), [400, 413])
  })

  it('what staff ask wrongly is never a fault of ours', async () => {
    const paths = [
      '?limit=many',
      '?limit=-5',
      '?limit=1e99',
      '?page=-1',
      '?page=99999999999999999999',
      '?depth=deep',
      '?depth=-1',
      '?select=title',
      '?sort[a]=title',
      '?where=x',
      '?where[id][in]=x',
      '?where[topics.title.x.y][equals]=1',
      '?where[title][equals][x]=1',
      '?where[title]=x',
      '?joins=x',
      '?populate=x',
      '?draft=maybe',
      '?where[createdAt][near]=1',
      '?where[id][near]=x',
      '?where[body][equals]=x',
      '?where[editorIds.0][equals]=x',
      "?where[editorIds.x'y][equals]=x",
      '?where[title][within]=x',
      '?where[publishedOn][exists]=maybe',
      `/${'x'.repeat(5_000)}`,
      '/versions?sort=x',
      '/versions?where[version.x][equals]=1',
      '/versions/x',
      '/count?where[x][y]=z',
      '/not-an-id',
      '/not-an-id/actions',
      '/%2e%2e/users',
    ]
    const faults: string[] = []
    for (const path of paths)
      for (const as of [desk.people.author, desk.people.head, null]) {
        const answer = await desk.api(`/news${path}`, { as })
        if (answer.status >= 500 || (answer.status >= 400 && !firstError(answer)?.hint))
          faults.push(`${as?.roles ?? 'anybody'} ${path}: ${answer.status} ${answer.text.slice(0, 150)}`)
      }
    expect(faults).toEqual([])
  })

  it('an address or a method that leads nowhere', async () => {
    for (const [path, method] of [
      ['/nothing', 'GET'],
      ['/news', 'PUT'],
      ['/news/x/y/z', 'GET'],
      ['/globals/nothing', 'GET'],
      ['/globals/home', 'DELETE'],
      ['/users/first-register', 'POST'],
      ['/', 'GET'],
    ]) {
      const answer = await desk.api(String(path), { method: String(method) })
      expect([path, method, answer.status >= 400 && answer.status < 500, typeof firstError(answer)?.hint]).toEqual([
        path,
        method,
        true,
        'string',
      ])
    }
  })
})
