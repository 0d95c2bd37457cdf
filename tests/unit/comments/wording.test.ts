import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { passagesOf, wordsOf } from '../../../plugins/comments/domain/passages.ts'
import { placesOf, stands } from '../../../plugins/comments/domain/quotes.ts'
import { replaceQuote } from '../../../plugins/comments/domain/replaceQuote.ts'

type Node = { type: string; [key: string]: unknown }

const run = (text: string, format = 0): Node => ({ type: 'text', text, format, mode: 'normal', style: '' })
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children, indent: 0 })
const link = (...children: Node[]): Node => ({ type: 'link', fields: { url: 'https://example.org' }, children })
const text = (...children: Node[]) => ({ root: { type: 'root', children } })
const bold = 1
/** Deeper than any text of the editor. */
const deep = text(
  Array.from({ length: 60 }).reduce<Node>((inner) => ({ type: 'quote', children: [inner] }), paragraph(run('მარტში'))),
)

const accepted = (before: unknown, quote: string, proposal: string): unknown => {
  const replaced = replaceQuote(before, quote, proposal)
  return replaced.ok ? replaced.text : replaced.code
}

describe('a proposed wording that is accepted', () => {
  it('takes the place of its words in a plain text', () => {
    expect(accepted('ფასები 2.7 პროცენტით გაიზარდა', 'გაიზარდა', 'მოიმატა')).toBe('ფასები 2.7 პროცენტით მოიმატა')
  })

  it('looks like the first of the words that it replaces, over several formats of one paragraph', () => {
    const before = text(
      paragraph(run('ფასები '), run('მკვეთრად', bold), run(' გაიზარდა მარტში')),
      paragraph(run('სხვა')),
    )
    expect(accepted(before, 'მკვეთრად გაიზარდა', 'მოიმატა')).toEqual(
      text(paragraph(run('ფასები '), run('მოიმატა', bold), run(' მარტში')), paragraph(run('სხვა'))),
    )
    expect(accepted(before, 'ები მკვეთ', 'ი ')).toEqual(
      text(paragraph(run('ფასი '), run('რად', bold), run(' გაიზარდა მარტში')), paragraph(run('სხვა'))),
    )
  })

  it('reaches cells of tables, points of lists and links', () => {
    const list = { type: 'list', children: [{ type: 'listitem', children: [run('ერთი'), link(run('ორი'))] }] }
    const cell = { type: 'tablecell', children: [paragraph(run('სამი'))] }
    const before = text(list, { type: 'table', children: [{ type: 'tablerow', children: [cell] }] })
    expect(JSON.stringify(accepted(before, 'ორი', '2'))).toContain('"text":"2"')
    expect(JSON.stringify(accepted(before, 'სამი', '3'))).toContain('"text":"3"')
  })
})

describe('a proposed wording is put nowhere', () => {
  it.each<[string, unknown, string]>([
    ['its words are gone', text(paragraph(run('სხვა'))), 'comment.quoteGone'],
    ['its words are in two paragraphs', text(paragraph(run('მარტ')), paragraph(run('ში'))), 'comment.quoteGone'],
    ['its words stand twice', text(paragraph(run('მარტში, მარტში'))), 'comment.quoteTwice'],
    [
      'its words stand in two paragraphs',
      text(paragraph(run('მარტში')), paragraph(run('მარტში'))),
      'comment.quoteTwice',
    ],
    ['a link begins in its words', text(paragraph(run('მარ'), link(run('ტში')))), 'comment.crossesEdge'],
    [
      'a picture stands in its words',
      text(paragraph(run('მარ'), { type: 'inlineBlock' }, run('ტში'))),
      'comment.quoteGone',
    ],
    ['the value is no text', { id: 1 }, 'comment.quoteGone'],
    ['the value is no text either', null, 'comment.quoteGone'],
    ['the value nests without end', deep, 'comment.quoteGone'],
  ])('when %s', (_, before, code) => {
    const copy = structuredClone(before)
    expect(accepted(before, 'მარტში', 'აპრილში')).toBe(code)
    expect(before).toEqual(copy)
  })

  it('when a line ends in its words', () => {
    const before = text(paragraph(run('მარტში'), { type: 'linebreak' }, run('გაიზარდა')))
    expect(accepted(before, 'მარტში\nგაიზარდა', 'x')).toBe('comment.crossesEdge')
  })

  it('when places of it overlap', () => expect(accepted('აბაბა', 'აბა', 'x')).toBe('comment.quoteTwice'))
})

const letters = fc.string({ unit: fc.constantFrom('ა', 'ბ', 'გ', ' ', '1', '.'), maxLength: 8 })
const runs = fc.record({ text: letters, format: fc.nat(3) }).map(({ text: words, format }) => run(words, format))
const inline = fc.oneof(
  { weight: 6, arbitrary: runs },
  { weight: 1, arbitrary: fc.array(runs, { maxLength: 3 }).map((children) => link(...children)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Node>({ type: 'linebreak' }, { type: 'inlineBlock', fields: { note: 'ა' } }),
  },
)
const paragraphs = fc.array(
  fc.array(inline, { maxLength: 5 }).map((children) => paragraph(...children)),
  {
    maxLength: 5,
  },
)
const cases = fc.record({
  body: paragraphs.map((all) => text(...all)),
  quote: fc.string({ unit: fc.constantFrom('ა', 'ბ', 'გ', ' ', '1', '.'), minLength: 1, maxLength: 5 }),
  proposal: fc.string({ minLength: 1, maxLength: 6 }),
})

const linesOf = (value: unknown): string[] => passagesOf(value).map(wordsOf)
/** Every node that is no text, in its order: what must never change. */
const frame = (value: unknown): string =>
  JSON.stringify(value, (key, one) =>
    key === 'children' ? (one as Node[]).filter(({ type }) => type !== 'text') : one,
  )

describe('whatever the text is', () => {
  it('exactly the one place changes, every other letter, node and paragraph is as it was', () => {
    fc.assert(
      fc.property(cases, ({ body, quote, proposal }) => {
        const copy = structuredClone(body)
        const replaced = replaceQuote(body, quote, proposal)
        expect(body).toEqual(copy)
        const count = placesOf(body, quote).length
        if (!replaced.ok) {
          expect(replaced.code).toBe(
            count === 0 ? 'comment.quoteGone' : count > 1 ? 'comment.quoteTwice' : 'comment.crossesEdge',
          )
          return
        }
        expect(count).toBe(1)
        // A paragraph that a replacement empties is not there: a proposal has a letter at least.
        const [old, now] = [linesOf(body), linesOf(replaced.text)]
        const line = old.findIndex((words) => words.includes(quote))
        expect(now).toEqual(old.with(line, (old[line] ?? '').split(quote).join(proposal)))
        expect(frame(replaced.text)).toBe(frame(body))
      }),
    )
  })

  it('what was refused is refused again, and what was accepted does not stand as it did', () => {
    fc.assert(
      fc.property(cases, ({ body, quote, proposal }) => {
        const replaced = replaceQuote(body, quote, proposal)
        if (!replaced.ok) expect(replaceQuote(body, quote, proposal)).toEqual(replaced)
        else expect(linesOf(replaced.text).join('|')).toContain(proposal)
      }),
    )
  })

  it('a comment on a whole field never loses its words', () => {
    fc.assert(fc.property(fc.anything(), (value) => expect(stands(value, '')).toBe(true)))
  })

  it('nothing that is no text is taken for one', () => {
    fc.assert(fc.property(fc.anything(), (value) => expect(() => placesOf(value, 'ა')).not.toThrow()))
  })
})
