import { describe, expect, it } from '@jest/globals'
import { hasWords } from '../../../plugins/two-languages/domain/hasWords.ts'
import { type Term, termsIn, termsLeftOut } from '../../../plugins/two-languages/domain/terms.ts'

const term = (termKa: string, termEn: string): Term => ({ id: termEn, termKa, termEn })
const inflation = term('ინფლაცია', 'inflation')
const index = term('სამომხმარებლო ფასების ინდექსი', 'consumer price index')
const gdp = term('მშპ', 'GDP')
const terms = [inflation, index, gdp]

describe('the list of terms', () => {
  it.each(['ინფლაცია', 'ინფლაციის დონე', 'წლიურმა ინფლაციამ', 'ინფლაციაზე.', '„ინფლაცია“'])(
    'knows a Georgian word in its forms: %s',
    (text) => expect(termsIn(text, 'ka', terms)).toEqual([inflation]),
  )

  it('knows a term of several words, each in its form, and names the longer one first', () => {
    expect(termsIn('სამომხმარებლო ფასების ინდექსის ზრდა და ინფლაცია', 'ka', terms)).toEqual([index, inflation])
  })

  it('finds no term inside another word', () => {
    expect(termsIn('დეინფლაცია', 'ka', terms)).toEqual([])
    expect(termsIn('disinflation', 'en', terms)).toEqual([])
  })

  it('warns of a term whose agreed translation is not used, and not before anything is translated', () => {
    const original = { text: 'მშპ და ინფლაცია', language: 'ka' as const }
    expect(termsLeftOut(original, 'GDP and rising prices', terms)).toEqual([inflation])
    expect(termsLeftOut(original, 'Inflation and GDP', terms)).toEqual([])
    expect(termsLeftOut(original, ' ', terms)).toEqual([])
  })

  it('takes signs of patterns in a term for what they are', () => {
    const odd = term('ფასი (ლარი)', 'price (GEL) *')
    expect(termsIn('price (GEL) *', 'en', [odd])).toEqual([odd])
  })
})

describe('a text without words', () => {
  const paragraph = (text: string) => ({
    root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
  })

  it('is no text, also when an editor left an empty paragraph behind', () => {
    for (const value of [null, undefined, '', '  ', {}, { root: {} }, paragraph(' ')])
      expect(hasWords(value)).toBe(false)
  })

  it('is one as soon as there is a word or a picture', () => {
    expect([hasWords('ა'), hasWords(paragraph('ა')), hasWords({ root: { children: [{ type: 'upload' }] } })]).toEqual([
      true,
      true,
      true,
    ])
  })
})
