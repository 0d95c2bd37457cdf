import { describe, expect, it } from '@jest/globals'
import { type Term, termsIn, termsLeftOut } from '../../../plugins/two-languages/domain/terms.ts'
import { gdpTexts } from '../../../src/sample/contents/statistics/gdpTexts.ts'
import { pricesTexts } from '../../../src/sample/contents/statistics/pricesTexts.ts'
import { sampleTerms } from '../../../src/sample/contents/terms.ts'

const terms: Term[] = sampleTerms.map(([termKa, termEn]) => ({ id: termEn, termKa, termEn }))
const stories = [...Object.values(pricesTexts), ...Object.values(gdpTexts)]
const words = ({ ka, en = [] }: (typeof stories)[number]['story']) => ({ ka: ka.join('\n'), en: en.join('\n') })

describe('the terms of the sample office', () => {
  it('are about twenty, each named once and defined in both languages', () => {
    expect(sampleTerms.length).toBeGreaterThanOrEqual(20)
    for (const side of [0, 1] as const)
      expect(new Set(sampleTerms.map((entry) => entry[side])).size).toBe(sampleTerms.length)
    for (const [termKa, , definitionKa, definitionEn] of sampleTerms) {
      expect([termKa, definitionKa]).toEqual([expect.stringMatching(/^[ა-ჰ ]+$/), expect.stringMatching(/[ა-ჰ].*\.$/)])
      expect(definitionEn).toMatch(/^[A-Z][^ა-ჰ]+\.$/)
    }
  })

  it('are used by its texts in both languages, so that an editor is shown them', () => {
    const used = (language: 'ka' | 'en') =>
      new Set(stories.flatMap(({ story }) => termsIn(words(story)[language], language, terms)).map(({ id }) => id))
    const inEnglish = used('en')
    expect([...used('ka')].filter((id) => inEnglish.has(id)).length).toBeGreaterThanOrEqual(5)
  })

  it('show the check at work: most translations use them, and some sentence says it otherwise', () => {
    const leftOut = stories.flatMap(({ story }) =>
      termsLeftOut({ text: words(story).ka, language: 'ka' }, words(story).en, terms),
    )
    const used = stories.flatMap(({ story }) => termsIn(words(story).ka, 'ka', terms))
    expect(leftOut.length).toBeGreaterThan(0)
    expect(leftOut.length).toBeLessThan(used.length / 2)
  })
})
