import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Compared, compareParts } from '../../../plugins/approval-workflow/domain/compareParts.ts'

type Part = { path: string; language: string | null; words: string }

const part = (path: string, words: string, language: string | null = 'ka'): Part => ({ path, words, language })
const alike = (one: Part, other: Part) => one.words === other.words
const told = (compared: readonly Compared<Part>[]) =>
  compared.map(({ now, before, change }) => `${(now ?? before)?.path} ${change}`)

describe('two texts of a document, place by place', () => {
  it('what is the same, changed, new and gone, in the order of the newer one', () => {
    const before = [part('title', 'a'), part('summary', 'b'), part('quote', 'c'), part('body', 'd')]
    const now = [part('title', 'a'), part('figures/1/', 'n'), part('body', 'e')]
    expect(told(compareParts(before, now, alike))).toEqual([
      'title same',
      'summary gone',
      'quote gone',
      'figures/1/ new',
      'body changed',
    ])
  })

  it('one language is not the other', () => {
    expect(told(compareParts([part('title', 'a', 'ka')], [part('title', 'a', 'en')], alike))).toEqual([
      'title gone',
      'title new',
    ])
  })

  const parts = fc
    .uniqueArray(fc.record({ path: fc.constantFrom('a', 'b', 'c', 'd', 'e'), words: fc.constantFrom('x', 'y') }), {
      selector: ({ path }) => path,
    })
    .map((all) => all.map(({ path, words }) => part(path, words)))

  it('nothing is lost, nothing is told twice, and the newer text keeps its order', () => {
    fc.assert(
      fc.property(parts, parts, (before, now) => {
        const compared = compareParts(before, now, alike)
        expect(compared.flatMap((one) => one.now ?? [])).toEqual(now)
        expect(new Set(compared.flatMap((one) => one.before ?? []))).toEqual(new Set(before))
        expect(new Set(compared.map((one) => (one.now ?? one.before)?.path)).size).toBe(compared.length)
        for (const one of compared)
          expect(one.change === 'same').toBe(one.now !== null && one.now.words === one.before?.words)
      }),
    )
  })
})
