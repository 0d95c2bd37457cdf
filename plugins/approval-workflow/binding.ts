import type { PayloadRequest } from 'payload'
import { type Person, staffMember, unitOf } from '../../src/access/people.ts'
import type { Role } from '../../src/access/roles.ts'
import type { ActionInput, Binding, Made, Subject } from '../../src/lifecycle/binding.ts'
import type { Actor, Transition } from '../../src/lifecycle/table.ts'
import { approvalForm } from './approvalForm.ts'
import { candidatesFor } from './candidates.ts'
import type { ApprovableContent } from './content.ts'
import { deeds } from './deeds.ts'
import type { ApprovalFacts, ApprovalState, ContentSays } from './domain/facts.ts'
import { type Flow, wayOf } from './domain/flow.ts'
import { type ApprovalEffect, approvalLifecycle } from './domain/lifecycle.ts'
import { isSentAsMinor } from './domain/rules.ts'
import { rolesOf } from './domain/stages.ts'
import { actionWords } from './translations/actions.ts'
import { describeWorkflow } from './translations/states.ts'
import { type OpenWorkflow, openWorkflowOf } from './workflows.ts'

type Facts<F extends ContentSays> = F & ApprovalFacts & { workflow: OpenWorkflow | null }
type Question = { req: PayloadRequest; subject: Subject; actor: Actor; input: ActionInput }

const ownUnit = (req: PayloadRequest): string | null => {
  const person: Person | null = staffMember(req.user)
  return person ? unitOf(person) : null
}

type Row<F extends ContentSays, E extends string> = Transition<Facts<F>, string, E | ApprovalEffect>

/** The same row for a document that is being approved: one that never waits ends the approval, one beside it leaves it. */
const rowsUnderway = <F extends ContentSays, E extends string>(
  { urgent, beside }: ApprovableContent<F, string, E>,
  action: string,
  row: Row<F, E>,
): Row<F, E>[] => {
  const begins = ({ rests }: Facts<F>): boolean => row.from.includes(rests)
  // biome-ignore lint/suspicious/noThenProperty: a row of a table that nobody awaits
  const ending = { ...row, from: ['inReview', 'approved'], if: begins, then: [...row.then, 'endWorkflow' as const] }
  return [
    ...(urgent.includes(action) ? [ending] : []),
    ...(beside.includes(action) ? [{ ...row, from: ['inReview'], if: begins, to: 'inReview' }] : []),
  ]
}

/** The rows of the content, each with what becomes of it while the document is being approved. */
const rowsOfContent = <F extends ContentSays, E extends string>(
  content: ApprovableContent<F, string, E>,
): Record<string, Row<F, E>[]> =>
  Object.fromEntries(
    Object.entries(content.binding.lifecycle.actions).map(([action, rows]) => [
      action,
      [rows].flat().flatMap((row) => [row, ...rowsUnderway(content, action, row)]),
    ]),
  )

/**
 * The life cycle of one collection: the rows of its approval beside those of its content, one table for the same two doors.
 * @param flow       its stages
 * @param submitters roles that may edit it
 */
export const approvalBinding = <F extends ContentSays, E extends string>(
  content: ApprovableContent<F, string, E>,
  flow: Flow,
  submitters: readonly Role[],
): Binding<Facts<F>, string, E | ApprovalEffect> => {
  const approval = approvalLifecycle<Facts<F>, E>(flow, submitters, content.rules)
  const candidateRoles = rolesOf(flow)

  const gather = async (question: Question): Promise<{ from: string; facts: Facts<F> }> => {
    const { req, subject } = question
    const { from, facts } = await content.binding.gather(question)
    const workflow = await openWorkflowOf(req, subject)
    const candidates = await candidatesFor(req, candidateRoles)
    return {
      from: workflow?.state ?? from,
      facts: {
        ...facts,
        flow: wayOf(flow, workflow?.isMinor ?? isSentAsMinor(facts)),
        workflow,
        underway: workflow,
        ownUnit: ownUnit(req),
        candidates,
      },
    }
  }

  return {
    lifecycle: {
      initial: 'draft',
      actions: { ...(approval.actions as object), ...rowsOfContent(content) },
    } as Binding<Facts<F>, string, E | ApprovalEffect>['lifecycle'],
    gather,
    contentHash: content.binding.contentHash,
    label: (action, language) => actionWords[action]?.[language] ?? content.binding.label(action, language),
    stateLabel: content.binding.stateLabel,
    form: ({ action, facts, language }) =>
      approvalForm({ action, facts, language }, content.goingOutForm(language)) ??
      content.binding.form({ action, facts, language }),
    describeState: ({ state, facts, language }) =>
      facts.workflow && state === 'inReview'
        ? describeWorkflow(facts, content.binding.stateLabel(state, language), language)
        : content.binding.describeState({ state, facts, language }),
    carryOut: async ({ effects, facts, to, ...rest }) => {
      let made: Made | undefined
      const { req, subject } = rest
      for (const effect of effects)
        if (effect in deeds) await deeds[effect as ApprovalEffect]({ ...rest, facts })
        else {
          const done = await content.binding.carryOut({ ...rest, facts, to, effects: [effect as E] })
          made = done.made ?? made
        }
      await content.markState(req, subject, to as ApprovalState)
      return { afterHash: facts.contentHash, ...(made ? { made } : {}) }
    },
  }
}
