import type { ApprovalFacts } from '../domain/facts.ts'
import { turnIn } from '../domain/rules.ts'

/** The state of an approval with whose turn it is: „In review: head of the department“. */
export const describeWorkflow = (facts: ApprovalFacts, state: string, roleLabel: (role: string) => string): string => {
  const role = turnIn(facts).stage?.roles[0]
  return role ? `${state}: ${roleLabel(role)}` : state
}
