import type { Language } from '../slugs.ts'
import { en } from '../translations/en.ts'
import { ka } from '../translations/ka.ts'
import type { RefusalFacts } from './Refusal.ts'

/** What happened and why, and what to do next. */
export type ErrorWords = { message: string; hint: string }
export type ErrorCode = keyof typeof ka

const catalogue: Record<Language, Record<ErrorCode, ErrorWords>> = { ka, en }

/** Whether a text is the code of a refusal. */
export const isErrorCode = (text: string): text is ErrorCode => Object.hasOwn(ka, text)

const fill = (words: string, facts: RefusalFacts): string =>
  words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => [facts[name] ?? ''].flat().join(', '))

/** The words of a code in one language, with its facts in place. */
export const errorWords = (code: ErrorCode, language: Language, facts: RefusalFacts = {}): ErrorWords => {
  const { message, hint } = catalogue[language][code]
  return { message: fill(message, facts), hint: fill(hint, facts) }
}
