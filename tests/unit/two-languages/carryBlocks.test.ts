import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { carryBlocks } from '../../../plugins/two-languages/domain/carryBlocks.ts'
import { dataBlocksOf, nodesOf } from '../../../plugins/two-languages/domain/dataBlocks.ts'
import { blank } from '../../../src/richText/blank.ts'
import { textUnder } from '../../../src/richText/read/node.ts'
import { runs } from '../../support/longRuns.ts'

type Node = Record<string, unknown>
const p = (text: string): Node => ({ type: 'paragraph', children: text ? [{ type: 'text', text }] : [] })
const caption = (heading: string): Node => ({ type: 'block', fields: { blockType: 'tableCaption', heading } })
const table = (...rows: string[][]): Node => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tablerow',
    children: cells.map((text) => ({ type: 'tablecell', children: [p(text)] })),
  })),
})
const chart = (heading: string, ...values: number[]): Node => ({
  type: 'block',
  fields: {
    blockType: 'chart',
    form: 'line',
    heading,
    unit: '%',
    figures: { categories: values.map((_, index) => String(2020 + index)), series: [{ name: heading, values }] },
  },
})
const text = (...children: Node[]) => ({ root: { type: 'root', children } })
const short = (value: unknown): string[] =>
  nodesOf(value).map((node) => {
    const { heading } = (node.fields ?? {}) as { heading?: string }
    return heading ?? (textUnder(node).replace(/ {2,}/g, ' ') || '—')
  })
const carried = (own: unknown, other: unknown) => short(carryBlocks(own, other).value)

describe('tables and charts are carried over', () => {
  const other = text(
    p('ა'),
    caption('ფასები'),
    table(['წელი', '%'], ['2026', '2.7']),
    p('ბ'),
    chart('ინფლაცია', 1, 2),
    p('გ'),
  )

  it('into a text that has none, behind as many paragraphs as there', () => {
    expect(carried(text(p('a'), p('b'), p('c')), other)).toEqual([
      'a',
      `${blank} ფასები`,
      `${blank} წელი % 2026 2.7`,
      'b',
      `${blank} ინფლაცია`,
      'c',
    ])
  })

  it('into no text, and to the end of a shorter one', () => {
    expect(carried(null, other)).toEqual([`${blank} ფასები`, `${blank} წელი % 2026 2.7`, `${blank} ინფლაცია`])
    expect(carried(text(), text(p('ა'), p('ბ'), chart('ა', 1)))).toEqual([`${blank} ა`])
    expect(carried(text(p('a'), p('')), text(p('ა'), p('ბ'), chart('ა', 1)))).toEqual(['a', '—', `${blank} ა`])
  })

  it('beside what the translator has already, which stays', () => {
    const own = text(p('a'), p('b'), chart('Inflation', 1, 2), p('c'))
    expect(carried(own, other)).toEqual(['a', `${blank} ფასები`, `${blank} წელი % 2026 2.7`, 'b', 'Inflation', 'c'])
  })

  it('not when the translator has typed one of that size, with whatever figures', () => {
    const own = text(table(['Year', '%'], ['2026', '2.8']), chart('Inflation', 1, 2))
    expect(carryBlocks(own, other)).toEqual({ value: own, count: 0 })
  })

  it('by their figures, when several have one size', () => {
    const many = text(chart('ა', 1, 2), chart('ბ', 3, 4), chart('გ', 5, 6))
    expect(carried(text(chart('B', 3, 4)), many)).toEqual([`${blank} ა`, 'B', `${blank} გ`])
  })

  it('with words that wait for their translation, and figures, units and years as they are', () => {
    const [made] = nodesOf(carryBlocks(null, text(chart('ინფლაცია', 1, 2))).value) as [Node]
    expect(made.fields).toEqual({
      blockType: 'chart',
      form: 'line',
      heading: `${blank} ინფლაცია`,
      unit: '%',
      figures: { categories: ['2020', '2021'], series: [{ name: `${blank} ინფლაცია`, values: [1, 2] }] },
    })
  })
})

describe('whatever is carried over', () => {
  const word = fc.constantFrom('a', 'ფასი', '2.7', '')
  const node = fc.oneof(
    word.map(p),
    fc.constantFrom('ა', 'b').map(caption),
    fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 2 }).map((rows) => table(...rows)),
    fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 2 }).map((values) => chart('x', ...values)),
  )
  const side = fc.oneof(
    fc.constant(null),
    fc.array(node, { maxLength: 7 }).map((nodes) => text(...nodes)),
  )
  const figuresOf = (value: unknown) => dataBlocksOf(nodesOf(value)).map(({ figures }) => figures)

  it('nothing of this side is lost, changed or moved', () => {
    fc.assert(
      fc.property(side, side, (own, other) => {
        const rest = nodesOf(carryBlocks(own, other).value)
        for (const mine of nodesOf(own)) {
          const at = rest.indexOf(mine)
          expect(at).toBeGreaterThanOrEqual(0)
          rest.splice(0, at + 1)
        }
      }),
      runs(300),
    )
  })

  it('once is enough', () => {
    fc.assert(
      fc.property(side, side, (own, other) => {
        const { value } = carryBlocks(own, other)
        expect(carryBlocks(value, other)).toEqual({ value, count: 0 })
      }),
      runs(300),
    )
  })

  it('brings every figure as it is, and as many blocks as it says', () => {
    fc.assert(
      fc.property(side, side, (own, other) => {
        const { value, count } = carryBlocks(own, other)
        const [before, there, after] = [figuresOf(own), figuresOf(other), figuresOf(value)]
        expect(after.length).toBe(before.length + count)
        for (const figures of before) after.splice(after.indexOf(figures), 1)
        expect(there).toEqual(expect.arrayContaining(after))
      }),
      runs(300),
    )
  })
})
