import { type Guard, type Lifecycle, rowsOf, type Transition } from '../../../src/lifecycle/table.ts'
import { type ApprovalFacts, type ApprovalState, type RestingState, restingStates } from './facts.ts'
import type { Flow } from './flow.ts'
import {
  hasNotAgreed,
  hasReason,
  hasSomethingNew,
  isHandedToYou,
  isLast,
  isMinorStill,
  isNotAway,
  isNotOwnWork,
  isStaffed,
  isTalkedOver,
  isTrulyMinor,
  isYourStage,
  isYourSubmission,
  isYoursToHandOver,
  namesAvailablePerson,
  passesChecks,
} from './rules.ts'
import { rolesOf } from './stages.ts'

export type ApprovalEffect = 'openWorkflow' | 'recordApproval' | 'endWorkflow' | 'lockContent' | 'handOver' | 'reopen'

/** What the content adds to the table: its own rules of being ready, and what its going out does. */
export type ContentRules<Facts, Effect extends string> = {
  /** Hold when it is submitted and at every agreement. */
  ready: readonly Guard<Facts>[]
  /** Hold when it goes out; what was sent with the last agreement. */
  goingOut: readonly Guard<Facts>[]
  /** Names the content that the person saw: 422 when it does not. */
  namesContent: Guard<Facts>
  goOut: Effect
  /** Takes content back that was agreed to for a later time. */
  takeBack: Effect
}

/** Roles that act on an approval beside those of its stages. */
export type OtherRoles = {
  /** May edit the content. */
  submitters: readonly string[]
  /** Answer for the whole house: they take back and hand over what waits for others. */
  leads: readonly string[]
  /** Open again what is approved and not yet out. */
  unlockers: readonly string[]
}

type Row<F, E extends string> = Transition<F, ApprovalState, E>

/** One row for each state to which a document falls back when nobody is asked any more. */
const backToRest = <F extends ApprovalFacts, E extends string>(row: Omit<Row<F, E>, 'to' | 'if'>): Row<F, E>[] =>
  restingStates.map((state: RestingState) => ({ ...row, if: ({ rests }) => rests === state, to: state }))

/**
 * The life cycle of an approval, one table a flow: an editor submits, or puts back what was public before and is not now,
 * each stage agrees to exactly what is there, and the last agreement lets it out or locks it until its release.
 */
export const approvalLifecycle = <F extends ApprovalFacts, E extends string>(
  flow: Flow,
  { submitters, leads, unlockers }: OtherRoles,
  content: ContentRules<F, E>,
): Lifecycle<F, ApprovalState, E | ApprovalEffect> => {
  const approvers = rolesOf(flow)
  const withLeads = (roles: readonly string[]): readonly string[] => [...new Set([...roles, ...leads])]
  const agreeing: Guard<F>[] = [
    isYourStage,
    hasSomethingNew,
    isHandedToYou,
    isNotAway,
    isNotOwnWork,
    hasNotAgreed,
    isMinorStill,
    isTalkedOver,
    ...content.ready,
    passesChecks,
  ]
  const submission = {
    by: submitters,
    when: [hasSomethingNew, isTalkedOver, ...content.ready, passesChecks, isStaffed],
    requires: [isTrulyMinor],
    then: ['openWorkflow'] as const,
  }
  const ends = flow.ends === 'publish'
  // biome-ignore format: one row, one line
  return {
    initial: 'draft',
    actions: {
      submit: { from: [...restingStates], to: 'inReview', if: ({ isTakenBack }) => !isTakenBack, ...submission },
      putBack: { from: ['draft'], to: 'inReview', if: ({ isTakenBack }) => isTakenBack, ...submission },
      approve: [
        ends
          ? { from: ['inReview'], to: 'published', if: isLast, by: approvers, when: agreeing, requires: [content.namesContent, ...content.goingOut], then: ['recordApproval', content.goOut, 'endWorkflow'] }
          : { from: ['inReview'], to: 'approved', if: isLast, by: approvers, when: agreeing, requires: [content.namesContent], then: ['recordApproval', 'lockContent'] },
        { from: ['inReview'], to: 'inReview', by: approvers, when: agreeing, requires: [content.namesContent], then: ['recordApproval'] },
      ],
      requestChanges: backToRest({ from: ['inReview'], by: approvers, when: [isYourStage], requires: [hasReason], then: ['endWorkflow'] }),
      recall: backToRest({ from: ['inReview'], by: withLeads(submitters), when: [isYourSubmission], requires: [], then: ['endWorkflow'] }),
      reassign: { from: ['inReview'], to: 'inReview', by: withLeads(approvers), when: [isYoursToHandOver], requires: [namesAvailablePerson], then: ['handOver'] },
      unlock: [
        { from: ['approved'], to: 'inReview', if: ({ underway }) => underway !== null, by: unlockers, when: [], requires: [hasReason], then: ['reopen'] },
        { from: ['approved'], to: 'draft', by: unlockers, when: [], requires: [hasReason], then: [content.takeBack] },
      ],
    },
  }
}

/** What may be done with the content beside its approval, which of it never waits for one, and which leaves it alone. */
export type ContentTable<F, E extends string> = {
  rules: ContentRules<F, E>
  lifecycle: Lifecycle<F, string, E>
  urgent: readonly string[]
  beside: readonly string[]
}

/** Whether a row of the content would begin, were nobody asked to agree. */
const beganAt =
  <F extends ApprovalFacts, E extends string>(row: Transition<F, string, E>) =>
  (facts: F): boolean =>
    row.from.includes(facts.rests) && (row.if?.(facts) ?? true)

/** Urgent rows begin while an approval is under way too, and end it. */
const alsoInReview = <F extends ApprovalFacts, E extends string>(row: Transition<F, string, E>) => ({
  ...row,
  from: ['inReview', 'approved'],
  if: beganAt(row),
  then: [...row.then, 'endWorkflow' as const],
})

/** Rows that leave the document as it is begin in review too, which goes on. */
const besideReview = <F extends ApprovalFacts, E extends string>(row: Transition<F, string, E>) => ({
  ...row,
  from: ['inReview'],
  if: beganAt(row),
  to: 'inReview',
})

/** The whole table of a collection: the rows of its approval beside those of its content. */
export const wholeLifecycle = <F extends ApprovalFacts, E extends string>(
  flow: Flow,
  others: OtherRoles,
  { rules, lifecycle, urgent, beside }: ContentTable<F, E>,
): Lifecycle<F, string, E | ApprovalEffect> => {
  const ofContent = Object.keys(lifecycle.actions).map((action) => [
    action,
    rowsOf(lifecycle, action).flatMap((row) => [
      row,
      ...(urgent.includes(action) ? [alsoInReview(row)] : []),
      ...(beside.includes(action) ? [besideReview(row)] : []),
    ]),
  ])
  return {
    initial: 'draft',
    actions: { ...approvalLifecycle(flow, others, rules).actions, ...Object.fromEntries(ofContent) },
  }
}
