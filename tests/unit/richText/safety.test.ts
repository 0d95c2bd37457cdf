import { afterAll, describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { Window } from 'happy-dom'
import type { Block, Inline, RichDocument } from '../../../src/richText/document.ts'
import { element, text } from '../../../src/richText/markup.ts'
import { readDocument } from '../../../src/richText/readDocument.ts'
import type { HtmlOptions } from '../../../src/richText/write/options.ts'
import { writeHtml } from '../../../src/richText/writeHtml.ts'
import { writeText } from '../../../src/richText/writeText.ts'
import { anyRichText } from '../../support/richDocuments.ts'

const options: HtmlOptions = {
  language: 'ka',
  idPrefix: 'x',
  documentLink: (collection, id) => ({ 'data-document': `${collection}/${id}` }),
  figure: (mediaId, caption) => element('figure', { 'data-media': mediaId }, caption),
}

const html = (value: unknown): string => writeHtml(readDocument(value), options)

const elements =
  /^(p|h2|h3|h4|blockquote|ul|ol|li|hr|br|strong|em|u|s|sub|sup|a|table|caption|thead|tbody|tr|th|td|figure|figcaption|section|span|details|summary|svg|title|desc|text|tspan|line|rect|circle|polyline)$/
const attributes =
  /^(id|class|href|rel|scope|colspan|rowspan|data-document|data-media|aria-label|aria-labelledby|role|xmlns|viewbox|width|height|x|y|x1|x2|y1|y2|cx|cy|r|dy|points|fill|stroke|stroke-width|stroke-dasharray|text-anchor|font-family|font-size)$/i

const tagsOf = (markup: string): RegExpMatchArray[] => [
  ...markup.matchAll(/<(\/?)([a-zA-Z0-9]+)((?: [a-zA-Z0-9-]+="[^"<>]*")*)(\/?)>/g),
]

/** What is open when a tag closes: [] for markup whose every element is closed in its order. */
const leftOpen = (markup: string): string[] => {
  const open: string[] = []
  for (const [, slash, name = '', , isVoid] of tagsOf(markup)) {
    if (slash) {
      if (open.pop() !== name) return ['crossed', name]
    } else if (!isVoid) open.push(name)
  }
  return open
}

const wordsIn = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline) =>
    inline.kind === 'text' ? [inline.text] : inline.kind === 'link' ? wordsIn(inline.children) : [],
  )

const wordsOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'rule':
      return []
    case 'list':
      return block.items.flatMap((item) => [...wordsIn(item.children), ...item.nested.flatMap(wordsOf)])
    case 'table':
      return [block.caption, ...block.rows.flat().flatMap((cell) => cell.blocks.flatMap(wordsOf))]
    case 'figure':
      return [block.caption]
    case 'chart': {
      const { title, unit, source, description, categories, series } = block.chart
      return [
        title,
        unit,
        source,
        description,
        ...categories,
        ...(categories.length > 0 ? series.map(({ name }) => name) : []),
      ]
    }
    default:
      return wordsIn(block.children)
  }
}

const allWords = ({ blocks, footnotes }: RichDocument): string[] => [
  ...blocks.flatMap(wordsOf),
  ...footnotes.flatMap(wordsIn),
]

const squeezed = (value: string): string => value.replace(/\s+/g, ' ').trim()

const window = new Window()
const { document } = window
afterAll(() => window.happyDOM.close())

describe('HTML of any formatted text', () => {
  it('holds no element and no attribute but those of the writer, whatever was written', () => {
    fc.assert(
      fc.property(anyRichText, (value) => {
        document.body.innerHTML = html(value)
        for (const found of document.body.querySelectorAll('*')) {
          expect(found.tagName.toLowerCase()).toMatch(elements)
          for (const { name } of found.attributes) expect(name).toMatch(attributes)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is well formed: every sign of markup belongs to a tag, and every element is closed in its order', () => {
    fc.assert(
      fc.property(anyRichText, (value) => {
        const markup = html(value)
        const between = markup.replace(/<(\/?)([a-zA-Z0-9]+)((?: [a-zA-Z0-9-]+="[^"<>]*")*)(\/?)>/g, '')
        expect([leftOpen(markup), /[<>]/.test(between), /&(?!(amp|lt|gt|quot|#39);)/.test(markup)]).toEqual([
          [],
          false,
          false,
        ])
        expect([markup.isWellFormed(), /[\p{Cc}--[\t\n]]/v.test(markup)]).toEqual([true, false])
      }),
      { numRuns: 200 },
    )
  })

  it('leads to addresses of the web, of mail and of telephones only', () => {
    fc.assert(
      fc.property(anyRichText, (value) => {
        for (const [, href = ''] of html(value).matchAll(/href="([^"]*)"/g))
          expect(href).toMatch(/^(https?:|mailto:|tel:|#x-)/)
      }),
      { numRuns: 200 },
    )
  })

  it('has numbers in its charts that a drawing can hold', () => {
    fc.assert(
      fc.property(anyRichText, (value) => expect(html(value)).not.toMatch(/="[^"]*(NaN|Infinity)/)),
      { numRuns: 200 },
    )
  })
})

describe('plain text of any formatted text', () => {
  it('holds every word of it', () => {
    fc.assert(
      fc.property(anyRichText, (value) => {
        const document = readDocument(value)
        const written = squeezed(writeText(document, { language: 'ka' }))
        for (const word of allWords(document)) expect(written).toContain(squeezed(word))
      }),
      { numRuns: 200 },
    )
  })
})

describe('the reader', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => expect(readDocument(value).blocks).toBeInstanceOf(Array)))
    fc.assert(
      fc.property(fc.array(fc.object()), (children) => {
        expect(typeof html({ root: { children } })).toBe('string')
      }),
    )
  })

  it('keeps the words of nodes that nest deeper than anybody writes', () => {
    const deep = Array.from({ length: 5_000 }).reduce<object>(
      (inner, _, index) => ({ type: index % 2 ? 'list' : 'listitem', children: [inner] }),
      { type: 'text', text: 'ღრმად' },
    )
    expect(writeText(readDocument({ root: { children: [deep] } }), { language: 'ka' })).toContain('ღრმად')
  })

  it('escapes words once and for all', () => {
    expect(text('<b>&"\'')).toBe('&lt;b&gt;&amp;&quot;&#39;')
  })
})
