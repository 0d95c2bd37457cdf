import { englishForms } from './englishForms.ts'
import { georgianForms } from './georgianForms.ts'

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

const patternOf = (term: string, language: Language): RegExp => {
  const words = term.trim().split(/\s+/)
  const source =
    language === 'ka'
      ? words.map((word, index) => georgianForms(word, index === words.length - 1)).join('\\s+')
      : englishForms(words)
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'iu')
}

const patterns = new WeakMap<Term, Partial<Record<Language, RegExp>>>()

/** A list of two thousand terms is held against every text of a document: each pattern is made once. */
const knownPattern = (term: Term, language: Language): RegExp => {
  const known = patterns.get(term) ?? {}
  const pattern = known[language] ?? patternOf(wordOf(term, language), language)
  patterns.set(term, { ...known, [language]: pattern })
  return pattern
}

const isIn = (text: string, term: Term, language: Language): boolean =>
  wordOf(term, language).trim() !== '' && knownPattern(term, language).test(text)

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
