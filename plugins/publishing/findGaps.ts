import type { PayloadRequest } from 'payload'
import { callerLanguage } from '../../src/errors/language.ts'
import type { FieldNode } from '../../src/fields/tree.ts'
import { labelOfPath } from '../../src/labels/labelOfPath.ts'
import { type Language, languages } from '../../src/slugs.ts'
import type { LocalizedDoc } from './domain/compileRow.ts'
import { type Gap, gapsIn } from './domain/gaps.ts'
import { gapWords } from './translations/gaps.ts'

/** Names of places by the language that lacks words there. */
export type ByLanguage = Record<Language, readonly string[]>

/** “Figures 2 · Unit of measure”. */
const placeOf = (path: Gap['path'], language: Language): string =>
  path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name} ${part}`
    return [name, labelOfPath([part], language)].filter(Boolean).join(' · ')
  }, '')

const named = (gaps: readonly Gap[], place: (gap: Gap) => string): ByLanguage => ({
  ka: gaps.filter(({ language }) => language === 'ka').map(place),
  en: gaps.filter(({ language }) => language === 'en').map(place),
})

/** What one language of a document lacks beside the other, in the caller's words: what blocks it, and what is said only. */
export const findGaps = (
  req: PayloadRequest,
  tree: readonly FieldNode[],
  draft: LocalizedDoc,
): { blocking: ByLanguage; said: ByLanguage } => {
  const callers = callerLanguage(req.headers)
  const gaps = gapsIn(tree, draft)
  return {
    blocking: named(
      gaps.filter(({ blocks }) => blocks),
      ({ path, language }) => `${placeOf(path, callers)} – ${gapWords[callers].inLanguage[language]}`,
    ),
    said: named(
      gaps.filter(({ blocks }) => !blocks),
      ({ path }) => placeOf(path, callers),
    ),
  }
}

/** What blocks a language altogether; a language without any text lacks more than the words of its rows. */
export const withGaps = (
  problems: Readonly<Record<string, readonly string[]>>,
  ...gaps: readonly ByLanguage[]
): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(problems).map(([language, found]) => [
      language,
      found.includes(language) ? found : [...found, ...gaps.flatMap((one) => one[language as Language])],
    ]),
  )

/** One sentence for each language that goes out with empty places by choice. */
export const gapWarnings = (said: ByLanguage, complete: readonly string[], language: Language): string[] =>
  languages
    .filter((one) => complete.includes(one) && said[one].length > 0)
    .map((one) => gapWords[language].stayEmpty[one](said[one].join(', ')))
