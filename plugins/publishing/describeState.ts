import { writeInstant } from '../../src/format/dates.ts'
import { contentStates } from '../../src/labels/vocabularies.ts'
import { stateWords } from './translations/states.ts'

type Stated = { state: string; visibleFrom: string | null }

/**
 * The state of a document as people of the office must understand it: what is approved for a later time is not yet
 * published, whatever its row says.
 */
export const describeState = ({ state, visibleFrom }: Stated, now: Date, language: 'ka' | 'en'): string => {
  const waits = ['published', 'approved'].includes(state) && visibleFrom !== null && new Date(visibleFrom) > now
  return waits
    ? stateWords[language].planned(writeInstant(new Date(visibleFrom), language))
    : (contentStates.find((term) => term.value === state)?.label[language] ?? state)
}
