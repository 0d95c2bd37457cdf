import { roleTerms } from '../../../src/labels/vocabularies.ts'
import type { ApprovalFacts } from '../domain/facts.ts'
import { standingOf } from '../domain/rules.ts'

/** The state of an approval with whose turn it is: „In review: head of the department“. */
export const describeWorkflow = (facts: ApprovalFacts, state: string, language: 'ka' | 'en'): string => {
  const role = standingOf(facts).stage?.roles[0]
  const name = roleTerms.find(({ value }) => value === role)?.label[language]
  return name ? `${state}: ${name}` : state
}
