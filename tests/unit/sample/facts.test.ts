import { describe, expect, it } from '@jest/globals'
import type { Edition } from '../../../src/sample/contents/statistics/edition.ts'
import { tradeEdition } from '../../../src/sample/contents/statistics/externalTrade.ts'
import { gdpEditions } from '../../../src/sample/contents/statistics/gdp.ts'
import { priceEditions } from '../../../src/sample/contents/statistics/prices.ts'
import { toCsv } from '../../../src/sample/contents/statistics/tables.ts'
import { gdp } from '../../../src/sample/facts/gdp.ts'
import { inflation } from '../../../src/sample/facts/inflation.ts'
import { trade } from '../../../src/sample/facts/trade.ts'

const editions = [...priceEditions(), ...gdpEditions(), tradeEdition()]

const textsOf = ({ headline, summary, story }: Edition, language: 'ka' | 'en'): string =>
  [headline[language], summary[language], ...(story[language] ?? [])].join('\n')

/** Numbers with a decimal, as the stories write them. */
const numbersIn = (text: string): number[] => (text.match(/\d+\.\d/g) ?? []).map(Number)

const numbersOf = (value: unknown): number[] => {
  if (typeof value === 'number') return [Number(Math.abs(value).toFixed(1))]
  return value && typeof value === 'object' ? Object.values(value).flatMap(numbersOf) : []
}

/** Figures of the facts, and the two differences that the stories work out. */
const known = new Set([...[inflation, gdp, trade].flatMap(numbersOf), 3.0, 9.2, 2.5, 0.3])

describe('the stories of the sample', () => {
  it.each(editions)('of $key say no number that is not among the facts', (edition) => {
    const said = [...numbersIn(textsOf(edition, 'ka')), ...numbersIn(textsOf(edition, 'en'))]
    expect(said.filter((number) => !known.has(number))).toEqual([])
  })

  it.each(editions)('of $key say the same numbers in both languages', (edition) => {
    const sorted = (language: 'ka' | 'en') =>
      numbersIn(textsOf(edition, language)).toSorted((one, other) => one - other)
    expect(sorted('ka')).toEqual(sorted('en'))
  })

  it.each(editions)('of $key are written in both languages', ({ headline, summary, story }) => {
    expect([headline.en, summary.en, story.en?.length]).toEqual([
      expect.stringMatching(/^[\x20-\u202F]+$/),
      expect.any(String),
      story.ka.length,
    ])
    expect(headline.ka).toMatch(/[ა-ჰ]/)
  })

  it('make six editions on inflation, seven on the economy and one on trade', () => {
    expect([priceEditions().length, gdpEditions().length]).toEqual([6, 7])
  })
})

describe('a table for machines', () => {
  it('quotes what would be taken for another column', () => {
    expect(toCsv([{ group: 'Housing, water', value: -20.5, note: null }])).toBe(
      'group,value,note\r\n"Housing, water",-20.5,\r\n',
    )
  })
})
