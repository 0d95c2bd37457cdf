import { fromLocaleSet } from '../../src/access/publicRead.ts'
import { writeDay, writeInstant } from '../../src/format/dates.ts'
import { contentStates } from '../../src/labels/vocabularies.ts'
import { languages } from '../../src/slugs.ts'
import { stateWords } from './translations/states.ts'

/** What a document's state is told by. */
export type Stated = {
  state: string
  visibleFrom: string | null
  visibleUntil: string | null
  /** It was public once. */
  wasPublic: boolean
  /** Languages that are public, or will be at their minute. */
  outLocales: readonly string[]
  /** Announced day of the language that follows, as YYYY-MM-DD. */
  expectedOn: string | null
  /** There is a newer text than the one that is out. */
  isChanged: boolean
}

/** The same of a row of a list, which has the newest text of a document, and the columns of its gate. */
export const statedIn = (row: Readonly<Record<string, unknown>>): Stated => {
  const textIn = (name: string): string | null => (typeof row[name] === 'string' ? row[name] : null)
  const outLocales = fromLocaleSet(textIn('publicLocales'))
  return {
    state: textIn('state') ?? 'draft',
    visibleFrom: textIn('visibleFrom'),
    visibleUntil: textIn('visibleUntil'),
    wasPublic: row.everPublic === true,
    outLocales,
    expectedOn: textIn('expectedOn')?.slice(0, 10) ?? null,
    // While a language follows, the newest text is always one that is not out.
    isChanged: row._status === 'draft' && outLocales.length === languages.length,
  }
}

/**
 * The state of a document as people of the office must understand it: what is approved for a later time is not yet
 * published, what was taken down is no draft like others, and what readers see may not be all there is.
 */
export const describeState = (stated: Stated, now: Date, language: 'ka' | 'en'): string => {
  const words = stateWords[language]
  const { state, visibleFrom, visibleUntil, outLocales, expectedOn } = stated
  const named = contentStates.find((term) => term.value === state)?.label[language] ?? state
  const isOver = visibleUntil !== null && new Date(visibleUntil) <= now
  if (isOver && (state !== 'draft' || stated.wasPublic))
    return words.over(writeInstant(new Date(visibleUntil), language))
  if (state === 'draft') return stated.wasPublic ? words.takenDown : named
  if (!['published', 'approved'].includes(state)) return named
  const waits = visibleFrom !== null && new Date(visibleFrom) > now
  const missing = outLocales.length === 0 ? [] : languages.filter((one) => !outLocales.includes(one))
  return [
    waits ? words.planned(writeInstant(new Date(visibleFrom), language)) : named,
    ...missing.map((one) => (expectedOn ? words.follows[one](writeDay(expectedOn, language)) : words.without[one])),
    ...(stated.isChanged ? [words.changed] : []),
  ].join(' · ')
}
