import type { Check } from '../../src/lifecycle/check.ts'
import { allTerms } from './allTerms.ts'
import { plainWords } from './domain/blocks.ts'
import { type Term, termsLeftOut } from './domain/terms.ts'
import { textsOf } from './domain/texts.ts'
import { languageWords } from './translations/words.ts'

type Doc = Record<string, unknown>

const leftOutOf = (ka: string, en: string, terms: readonly Term[]): Term[] =>
  termsLeftOut({ text: ka, language: 'ka' }, en, terms)

/** Terms that the office agreed on stand in the translation as agreed. */
export const termsCheck: Check = {
  name: 'terms',
  find: async ({ req, tree, draft, reader }) => {
    const terms = await allTerms(req)
    if (terms.length === 0) return []
    const valueIn = (value: unknown, language: 'ka' | 'en'): string =>
      plainWords((value as Doc | null | undefined)?.[language])
    const left = textsOf(tree, draft as Doc).flatMap(({ value }) =>
      leftOutOf(valueIn(value, 'ka'), valueIn(value, 'en'), terms),
    )
    const unique = [...new Map(left.map((term) => [term.id, term])).values()]
    return unique.map(({ termKa, termEn }) => languageWords[reader].termLeftOut(termKa, termEn))
  },
}
