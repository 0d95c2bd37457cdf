import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { namedIn, type Shown, showHtml, showText, storedHtml, storedText } from '../../../src/richText/stored.ts'
import type { Recording } from '../../../src/richText/write/recording.ts'
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

  describe('with a recording in it', () => {
    const file = { url: '/f.webm?a="', isPicture: false, alt: 'ბრიფინგი', caption: '', credit: 'საქსტატი' }
    const recording = { kind: 'video', url: file.url, mimeType: 'video/webm', alt: file.alt, language: 'ka' } as const
    const shownWith = (more: Partial<Recording>, words = 'წარწერა'): string => {
      const node = { ...picture, fields: { caption: words } }
      const stored = storedHtml({ root: { children: [node] } }, 'ka', 'x')
      return showHtml(stored, { ...nothing, picture: () => ({ ...file, recording: { ...recording, ...more } }) })
    }

    it('plays a film where it stands, with poster, captions and the way to its words', () => {
      expect(shownWith({ poster: '/p.png', captions: '/c?locale=ka', transcript: '/t', width: 640, height: 360 })).toBe(
        '<figure><video controls="controls" preload="metadata" aria-label="ბრიფინგი" poster="/p.png" width="640" height="360" crossorigin="anonymous"><source src="/f.webm?a=&quot;" type="video/webm"/><track kind="captions" src="/c?locale=ka" srclang="ka" label="სუბტიტრები"/></video><figcaption>წარწერა <small>საქსტატი</small> <a href="/t">ჩანაწერის ტექსტი</a></figcaption></figure>',
      )
    })

    it('plays sound, and calls a recording without a caption by what it is', () => {
      const html = shownWith({ kind: 'audio', mimeType: 'audio/mpeg', captions: '/c', poster: '/p.png' }, '')
      expect(html).toBe(
        '<figure><audio controls="controls" preload="metadata" aria-label="ბრიფინგი"><source src="/f.webm?a=&quot;" type="audio/mpeg"/></audio><figcaption>ბრიფინგი <small>საქსტატი</small></figcaption></figure>',
      )
    })

    it('says its title in plain text, and nothing of one that is hidden', () => {
      const stored = storedText({ root: { children: [{ ...picture, fields: {} }] } }, 'ka')
      expect(showText(stored, { ...nothing, picture: () => ({ ...file, recording }) })).toBe('ბრიფინგი')
      expect(showText(stored, nothing)).toBe('')
    })
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
