import { describe, expect, it, jest } from '@jest/globals'
import { inlinesOf, wordsOf } from '../../../src/papers/pdf/inlines.ts'
import { mostBreaks, type Piece, setText } from '../../../src/papers/pdf/setText.ts'
import { writePdf } from '../../../src/papers/pdf/writePdf.ts'
import type { Inline } from '../../../src/richText/document.ts'
import { pdfEdges, pdfPages } from '../../support/paperFiles.ts'
import { paperWith, paragraph, words } from '../../support/papers.ts'

jest.setTimeout(120_000)

/** What pdfmake is given to lay out: texts below each other, each of them at once. */
const textsOf = (pieces: readonly Piece[]): Piece[][] => {
  const set = setText(pieces) as { text: Piece[] } | { stack: { text: Piece[] }[] }
  return 'stack' in set ? set.stack.map(({ text }) => text) : [set.text]
}

const wordOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

/** Places at which pdfmake may break a text, as it counts them: every letter where it may break anywhere. */
const breaksIn = (pieces: readonly Piece[]): number =>
  pieces.reduce(
    (sum, { text, wordBreak }) =>
      sum + (wordBreak ? text.length : text.split(/(?<=[\s\u2010-\u2015-])(?=\S)|\n/).length),
    0,
  )

const pdfOf = (...children: Inline[]): Promise<Buffer> =>
  writePdf(paperWith({ parts: [{ kind: 'body', document: { blocks: [paragraph(...children)], footnotes: [] } }] }))

const georgian = 'ინფლაცია'

describe('a text that is too long to be laid out at once', () => {
  it.each<[string, Inline[]]>([
    ['one word', [words(georgian.repeat(25_000))]],
    ['many words', [words(`${georgian} `.repeat(25_000))]],
    ['many lines', [words('ა\n'.repeat(25_000))]],
    ['empty lines', [words('\n'.repeat(25_000))]],
    ['breaks', Array.from({ length: 25_000 }, (_, index) => (index % 2 ? { kind: 'break' } : words('ა')))],
    ['dashes', [words('—'.repeat(25_000))]],
    ['hyphens', [words('-'.repeat(25_000))]],
    ['figures with dashes', [words('1-'.repeat(12_500))]],
    ['spaces', [words('ა'), words(' '.repeat(25_000)), words('ა')]],
    ['two fonts by turns', [words('жა'.repeat(12_500))]],
    [
      'two looks by turns',
      Array.from({ length: 25_000 }, (_, index) => words('ა', ...(index % 2 ? (['bold'] as const) : []))),
    ],
  ])('is divided, and nothing is lost: %s', (_, children) => {
    const [pieces, texts] = [inlinesOf(children), textsOf(inlinesOf(children))]
    expect(Math.max(...texts.map(breaksIn))).toBeLessThan(2 * mostBreaks)
    expect(texts.map(wordOf).join('').replaceAll('\n', '')).toBe(wordOf(pieces).replaceAll('\n', ''))
  })

  it('is parted between words, where there are any, and at the end of a line without an empty one', () => {
    const texts = textsOf(wordsOf(`${georgian} `.repeat(9_000))).map(wordOf)
    expect(texts.length).toBeGreaterThan(2)
    expect(texts.flatMap((text) => text.trim().split(' ')).filter((word) => word !== georgian)).toEqual([])
    const lines = textsOf(wordsOf('ა\n'.repeat(9_000)))
    expect(lines.slice(1).filter(([first]) => first?.text.startsWith('\n'))).toEqual([])
  })

  it('and one that people read stays one', () => {
    expect(textsOf(wordsOf(`${georgian} `.repeat(1_500)))).toHaveLength(1)
    expect(setText([])).toEqual({ text: [] })
  })
})

describe('a word without an end', () => {
  it('of 200,000 letters comes out in a PDF, every letter of it', async () => {
    const pages = await pdfPages(await pdfOf(words(georgian.repeat(25_000))))
    expect(
      pages
        .join('')
        .replace(/[^ა-ჰ]/g, '')
        .split(georgian).length,
    ).toBeGreaterThan(24_800)
  })

  it.each([
    ['in letters of two fonts by turns', [words('жა'.repeat(500))]],
    [
      'in two looks by turns',
      Array.from({ length: 600 }, (_, index) => words('ა', ...(index % 2 ? (['bold'] as const) : []))),
    ],
  ])('%s stays between the margins', async (_, children) => {
    const { left, right } = await pdfEdges(await pdfOf(...children))
    expect([left >= 61, right <= 534]).toEqual([true, true])
  })
})
