import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { namedIn, type Shown, showHtml, showText, storedHtml, storedText } from '../../../src/richText/stored.ts'
import { anyRichText } from '../../support/richDocuments.ts'

const documentId = '11111111-1111-4111-8111-111111111111'
const mediaId = '22222222-2222-4222-8222-222222222222'

const text = (words: string) => ({ type: 'text', text: words })
const link = {
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo: 'news', value: documentId } },
  children: [text('სიახლე & სხვა')],
}
const picture = { type: 'upload', relationTo: 'media', value: mediaId, fields: { caption: 'წარწერა <1>' } }
const richText = { root: { children: [{ type: 'paragraph', children: [text('იხილეთ '), link] }, picture] } }

const nothing: Shown = { addressOf: () => null, picture: () => null }
const everything: Shown = {
  addressOf: (collection, id) => `/ka/${collection}/${id.slice(0, 4)}`,
  picture: () => ({
    url: '/a.png?a=1&b="',
    isPicture: true,
    alt: 'აღწერა "1"',
    caption: 'ბიბლიოთეკა',
    credit: 'ავტორი',
    width: 9,
  }),
}
const html = storedHtml(richText, 'ka', 'body-1')
const plain = storedText(richText, 'ka')

describe('a stored text', () => {
  it('names documents and pictures by their ids alone', () => {
    const documents = [{ collection: 'news', id: documentId }]
    const pictures = [{ collection: 'media', id: mediaId }]
    expect([namedIn(html), namedIn(plain)]).toEqual([[...documents, ...pictures], pictures])
  })

  it('shows what its reader may see, with address, words and credit', () => {
    expect(showHtml(html, everything)).toBe(
      `<p>იხილეთ <a href="/ka/news/1111" data-document="news/${documentId}">სიახლე &amp; სხვა</a></p><figure><img src="/a.png?a=1&amp;b=&quot;" alt="აღწერა &quot;1&quot;" width="9" loading="lazy"/><figcaption>წარწერა &lt;1&gt; <small>ავტორი</small></figcaption></figure>`,
    )
    expect(showText(plain, everything)).toBe('იხილეთ სიახლე & სხვა\n\nწარწერა <1>')
  })

  it('keeps the words of a link to what is hidden, and nothing of a hidden picture', () => {
    expect(showHtml(html, nothing)).toBe('<p>იხილეთ სიახლე &amp; სხვა</p>')
    expect(showText(plain, nothing)).toBe('იხილეთ სიახლე & სხვა')
  })

  it('leads to a file that is no picture by its name', () => {
    const file: Shown = {
      ...nothing,
      picture: () => ({ url: '/a.pdf', isPicture: false, alt: '', caption: '', credit: '' }),
    }
    expect(showHtml(html, file)).toContain('<p><a href="/a.pdf">წარწერა &lt;1&gt;</a></p>')
  })

  it('takes no mark that somebody typed for one of its own', () => {
    fc.assert(
      fc.property(anyRichText, (value) => {
        const stored = storedHtml(value, 'ka', 'x')
        const ids = namedIn(stored).map(({ id }) => id)
        expect(JSON.stringify(value)).toEqual(expect.stringContaining(ids[0] ?? ''))
        const shown = showHtml(stored, nothing)
        expect([namedIn(shown), /data-(document|media)="/.test(shown)]).toEqual([[], false])
        const words = showText(storedText(value, 'ka'), nothing)
        expect(/\p{Cc}/u.test(words.replace(/[\t\n]/g, ''))).toBe(false)
      }),
      { numRuns: 200 },
    )
  })
})
