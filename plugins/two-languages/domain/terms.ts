/** A term of the office in both languages. */
export type Term = {
  id: string
  termKa: string
  termEn: string
  definitionKa?: string | null
  definitionEn?: string | null
}

type Language = 'ka' | 'en'

const wordOf = (term: Term, language: Language): string => (language === 'ka' ? term.termKa : term.termEn)

/** Georgian inflects at the end of a word: „ინფლაცია“, „ინფლაციის“, „ინფლაციამ“ share what stands before the last vowels. */
const stemOf = (word: string): string => (word.length > 4 ? word.replace(/[აეიოუ]+$/u, '') : word)

/** English adds little: plural and possessive. */
const endings = "(?:s|es|'s|’s)?"

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const patternOf = (term: string, language: Language): RegExp => {
  const words = term.trim().split(/\s+/)
  const source =
    language === 'ka'
      ? words.map((word) => `${escaped(stemOf(word))}[ა-ჰ]*`).join('\\s+')
      : `${words.map(escaped).join('\\s+')}${endings}`
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'iu')
}

const isIn = (text: string, term: Term, language: Language): boolean => {
  const word = wordOf(term, language).trim()
  return word !== '' && patternOf(word, language).test(text)
}

/**
 * The terms of the list that a text uses, in any form of the word; longer terms first.
 * @param text plain text
 */
export const termsIn = (text: string, language: Language, terms: readonly Term[]): Term[] =>
  terms
    .filter((term) => isIn(text, term, language))
    .toSorted((a, b) => wordOf(b, language).length - wordOf(a, language).length)

/** The terms of the original whose agreed translation the other text does not use: a warning, never a refusal. */
export const termsLeftOut = (
  original: { text: string; language: Language },
  translation: string,
  terms: readonly Term[],
): Term[] => {
  if (translation.trim() === '') return []
  const other = original.language === 'ka' ? 'en' : 'ka'
  return termsIn(original.text, original.language, terms).filter((term) => !isIn(translation, term, other))
}
