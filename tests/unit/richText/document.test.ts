import { describe, expect, it } from '@jest/globals'
import { element } from '../../../src/richText/markup.ts'
import { readDocument } from '../../../src/richText/readDocument.ts'
import type { HtmlOptions } from '../../../src/richText/write/options.ts'
import { writeHtml } from '../../../src/richText/writeHtml.ts'
import { writeText } from '../../../src/richText/writeText.ts'

type Node = Record<string, unknown>

const run = (text: string, format = 0): Node => ({ type: 'text', text, format })
const block = (type: string, children: Node[], rest: Node = {}): Node => ({ type, children, ...rest })
const p = (...children: Node[]): Node => block('paragraph', children)
const note = (words: string): Node => ({ type: 'inlineBlock', fields: { blockType: 'footnote', note: words } })
const cell = (text: string, headerState = 0): Node => block('tablecell', [p(run(text))], { headerState })
const root = (...children: Node[]) => ({ root: block('root', children) })

const options: HtmlOptions = {
  language: 'ka',
  idPrefix: 'x',
  documentLink: (collection, id) => (id === 'hidden' ? null : { href: `/${collection}/${id}` }),
  figure: (mediaId, caption) => (mediaId === 'hidden' ? null : element('figure', {}, caption)),
}
const html = (...children: Node[]): string => writeHtml(readDocument(root(...children)), options)
const text = (...children: Node[]): string => writeText(readDocument(root(...children)), { language: 'ka' })

describe('what an editor writes becomes', () => {
  it('paragraphs, headings, quotes and rules', () => {
    expect(
      html(
        block('heading', [run('ფასები')], { tag: 'h2' }),
        p(run('ფასები '), run('გაიზარდა', 1), run('.'), { type: 'linebreak' }, run('H', 0), run('2', 32)),
        block('quote', [run('ციტატა')]),
        { type: 'horizontalrule' },
        p(),
      ),
    ).toBe(
      '<h2>ფასები</h2><p>ფასები <strong>გაიზარდა</strong>.<br/>H<sub>2</sub></p><blockquote><p>ციტატა</p></blockquote><hr/>',
    )
  })

  it('lists in lists, which Lexical keeps in items of their own', () => {
    const inner = block('list', [block('listitem', [run('ორი')])], { listType: 'number' })
    const list = block('list', [block('listitem', [run('ერთი')]), block('listitem', [inner])], { listType: 'bullet' })
    expect(html(list)).toBe('<ul><li>ერთი<ol><li>ორი</li></ol></li></ul>')
    expect(text(list)).toBe('• ერთი\n  1. ორი')
  })

  it('tables with a caption, a head and headers of rows', () => {
    const caption = { type: 'block', fields: { blockType: 'tableCaption', heading: 'ფასები <2026>' } }
    const table = block('table', [
      block('tablerow', [cell('წელი', 3), cell('%', 1)]),
      block('tablerow', [cell('2026', 2), cell('2.7')]),
    ])
    expect(html(caption, table)).toBe(
      '<table><caption>ფასები &lt;2026&gt;</caption><thead><tr><th scope="col">წელი</th><th scope="col">%</th></tr></thead><tbody><tr><th scope="row">2026</th><td>2.7</td></tr></tbody></table>',
    )
    expect(text(caption, table)).toBe('ფასები <2026>\nწელი\t%\n2026\t2.7')
    expect(html(caption)).toBe('<p>ფასები &lt;2026&gt;</p>')
  })

  describe('a caption stands', () => {
    const captioned = (heading: string): Node => ({ type: 'block', fields: { blockType: 'tableCaption', heading } })
    const table = (word: string): Node => block('table', [block('tablerow', [cell(word)])])
    const shape = (...children: Node[]) =>
      readDocument(root(...children)).blocks.map((one) =>
        one.kind === 'table' ? `table(${one.caption})` : one.kind === 'paragraph' ? 'line' : one.kind,
      )
    const empty = [p(), p(run(' \u00A0')), p({ type: 'linebreak' })]

    it('with the table below it, also across empty lines', () => {
      expect(shape(captioned('ა'), table('1'))).toEqual(['table(ა)'])
      expect(shape(captioned('ა'), ...empty, table('1'))).toEqual(['table(ა)'])
      expect(shape(captioned('ა'), table('1'), captioned('ბ'), p(), table('2'))).toEqual(['table(ა)', 'table(ბ)'])
    })

    it('with the table above it when none follows', () => {
      expect(shape(table('1'), p(), captioned('ა'))).toEqual(['table(ა)'])
      expect(shape(table('1'), captioned('ა'), p(run('შემდეგ')))).toEqual(['table(ა)', 'line'])
      expect(shape(table('1'), captioned('ა'), table('2'))).toEqual(['table()', 'table(ა)'])
    })

    it('alone, as a line, when words part it from every table or the table has another', () => {
      expect(shape(captioned('ა'), p(run('სიტყვები')), table('1'))).toEqual(['line', 'line', 'table()'])
      expect(shape(captioned('ა'), captioned('ბ'), table('1'))).toEqual(['line', 'table(ბ)'])
      expect(shape(captioned('ა'), table('1'), captioned('ბ'))).toEqual(['table(ა)', 'line'])
      expect(shape(captioned(' '), table('1'))).toEqual(['table()'])
    })
  })

  it('footnotes, numbered through the text, with a way back', () => {
    const found = html(p(run('ა'), note('პირველი')), block('list', [block('listitem', [run('ბ'), note('მეორე')])]))
    expect(found).toContain('<p>ა<sup id="x-mark-1" class="footnote-mark"><a href="#x-note-1">1</a></sup></p>')
    expect(found).toContain('<li id="x-note-2">მეორე <a href="#x-mark-2" aria-label="უკან ტექსტში">↩</a></li>')
    expect(text(p(run('ა'), note('პირველი')))).toBe('ა[1]\n\n[1] პირველი')
  })

  it('links to the web and to documents; what may not be linked is plain text', () => {
    const link = (fields: Node) => p(block('link', [run('ბმული')], { fields }))
    const to = (value: unknown) => link({ linkType: 'internal', doc: { relationTo: 'news', value } })
    expect(html(link({ url: 'https://geostat.ge/?a=1&b=2' }))).toBe(
      '<p><a href="https://geostat.ge/?a=1&amp;b=2" rel="noopener">ბმული</a></p>',
    )
    expect(html(link({ url: 'javascript:alert(1)' }))).toBe('<p>ბმული</p>')
    expect(html(to('hidden'))).toBe('<p>ბმული</p>')
    expect(html(to({ id: 'shown' }))).toBe('<p><a href="/news/shown">ბმული</a></p>')
    expect(text(link({ url: 'https://geostat.ge/' }))).toBe('ბმული (https://geostat.ge/)')
  })

  it('pictures with their caption, or nothing of them', () => {
    const picture = (value: string) => ({ type: 'upload', value, fields: { caption: 'წარწერა' } })
    expect([html(picture('shown')), html(picture('hidden'))]).toEqual(['<figure>წარწერა</figure>', ''])
    expect(text(picture('shown'))).toBe('წარწერა')
  })

  it('the text of nodes that nobody knows', () => {
    expect(html(block('widget', [run('უცნობი')]), block('shell', [block('widget', [p(run('შიგნით'))])]))).toBe(
      '<p>უცნობი</p><p>შიგნით</p>',
    )
  })
})
