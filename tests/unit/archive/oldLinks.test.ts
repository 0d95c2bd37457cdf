import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { linkAddress } from '../../../src/archive/html/address.ts'
import { oldLinksIn, type Target, withTargets } from '../../../src/archive/html/oldLinks.ts'
import { toLexical } from '../../../src/archive/html/toLexical.ts'
import { reservedId } from '../../../src/archive/reservedId.ts'
import { isUuid } from '../../../src/lifecycle/rows.ts'

const hosts = ['www.geostat.ge', 'new.geostat.ge']
const home = 'https://www.geostat.ge'
const textOf = (html: string) => toLexical(html, { knows: new Set(['table']), hosts, pictureOf: () => undefined }).text
const news: Target = { relationTo: 'news', value: reservedId('archive', { collection: 'news', key: '7' }) }
const only =
  (path: string) =>
  (asked: string): Target | null =>
    asked === path ? news : null

const linksOf = (value: unknown): unknown[] =>
  JSON.stringify(value)
    .match(/"fields":\{[^{}]*(\{[^{}]*\})?\}/g)
    ?.map((found) => JSON.parse(`{${found}}`).fields) ?? []

describe('a link of an old text', () => {
  it.each([
    ['http://www.geostat.ge/?action=news&npid=7&lang=geo', '/?action=news&lang=geo&npid=7'],
    ['/index.php/ka/single-news/7/words#part', '/ka/single-news/7'],
    ['https://new.geostat.ge/ka/single-news/7', '/ka/single-news/7'],
    ['www.geostat.ge/index.php?action=page&p_id=1', '/?action=page&p_id=1'],
    ['?action=page&p_id=1', '/?action=page&p_id=1'],
  ])('%s leads to whatever came from that page, as %s', (href, path) => {
    const text = textOf(`<table><tr><td><p>see <a href="${href.replaceAll('&', '&amp;')}">it</a></p></td></tr></table>`)
    expect(oldLinksIn({ body: { ka: text } }, home)).toEqual([path])
    expect(linksOf(withTargets(text, home, only(path)))).toEqual([{ linkType: 'internal', newTab: false, doc: news }])
  })

  it('keeps its address, its place in the page too, when nobody knows where it leads', () => {
    const text = textOf('<p><a href="/ka/about?utm_source=x#staff">a</a></p>')
    expect(withTargets(text, home, () => null)).toEqual(text)
    expect(linksOf(text)).toMatchObject([{ url: `${home}/ka/about#staff` }])
  })

  it.each(['https://example.org/ka/single-news/7', 'mailto:info@geostat.ge', 'https://www.geostat.ge.evil.example/x'])(
    'to %s is none of the old website',
    (href) => expect(oldLinksIn(textOf(`<p><a href="${href}">a</a></p>`), home)).toEqual([]),
  )

  it('changes nothing but links, whatever the item holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(oldLinksIn(value, home)).toEqual([])
        expect(withTargets(value, home, () => news)).toEqual(value)
      }),
    )
  })

  it('is the same to who reads it again', () => {
    const href = fc.oneof(fc.webUrl(), fc.webPath(), fc.string()).map((path) => linkAddress(path, hosts))
    fc.assert(fc.property(href, (once) => once === null || expect(linkAddress(once, hosts)).toBe(once)))
  })
})

describe('the id that an item will have', () => {
  it('is a UUID, the same in every run, and another one for every other item and archive', () => {
    const part = fc.string({ maxLength: 20 })
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part, part), { minLength: 1, maxLength: 20 }), (names) => {
        const idOf = ([source = '', collection = '', key = '']: string[]) => reservedId(source, { collection, key })
        const ids = names.map(idOf)
        expect([ids.every(isUuid), names.map(idOf)]).toEqual([true, ids])
        expect(ids[0]).toMatch(/^.{14}8.{4}[89ab]/)
        expect(new Set(ids).size).toBe(new Set(names.map((name) => name.join('\u0000'))).size)
      }),
    )
  })
})
