import type { Role } from '../../../src/access/roles.ts'
import type { Guard, Lifecycle, Transition } from '../../../src/lifecycle/table.ts'
import { type ApprovalFacts, type ApprovalState, type RestingState, restingStates } from './facts.ts'
import type { Flow } from './flow.ts'
import {
  hasNotAgreed,
  hasReason,
  hasSomethingNew,
  isHandedToYou,
  isLast,
  isMinorStill,
  isNotOwnWork,
  isStaffed,
  isTrulyMinor,
  isYourStage,
  isYourSubmission,
  namesAvailablePerson,
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

type Row<F, E extends string> = Transition<F, ApprovalState, E>

/** One row for each state to which a document falls back when nobody is asked any more. */
const backToRest = <F extends ApprovalFacts, E extends string>(row: Omit<Row<F, E>, 'to' | 'if'>): Row<F, E>[] =>
  restingStates.map((state: RestingState) => ({ ...row, if: ({ rests }) => rests === state, to: state }))

/**
 * The life cycle of an approval, one table a flow: an editor submits, each stage agrees to exactly what is there, and the
 * last agreement lets it out or locks it until its release.
 * @param submitters roles that may edit the collection
 */
export const approvalLifecycle = <F extends ApprovalFacts, E extends string>(
  flow: Flow,
  submitters: readonly Role[],
  content: ContentRules<F, E>,
): Lifecycle<F, ApprovalState, E | ApprovalEffect> => {
  const approvers = rolesOf(flow)
  const agreeing: Guard<F>[] = [isYourStage, isHandedToYou, isNotOwnWork, hasNotAgreed, isMinorStill, ...content.ready]
  const ends = flow.ends === 'publish'
  // biome-ignore format: one row, one line
  return {
    initial: 'draft',
    actions: {
      submit: { from: [...restingStates], to: 'inReview', by: submitters, when: [hasSomethingNew, ...content.ready, isStaffed], requires: [isTrulyMinor], then: ['openWorkflow'] },
      approve: [
        ends
          ? { from: ['inReview'], to: 'published', if: isLast, by: approvers, when: agreeing, requires: [content.namesContent, ...content.goingOut], then: ['recordApproval', content.goOut, 'endWorkflow'] }
          : { from: ['inReview'], to: 'approved', if: isLast, by: approvers, when: agreeing, requires: [content.namesContent], then: ['recordApproval', 'lockContent'] },
        { from: ['inReview'], to: 'inReview', by: approvers, when: agreeing, requires: [content.namesContent], then: ['recordApproval'] },
      ],
      requestChanges: backToRest({ from: ['inReview'], by: approvers, when: [isYourStage], requires: [hasReason], then: ['endWorkflow'] }),
      recall: backToRest({ from: ['inReview'], by: [...new Set([...submitters, 'head' as const])], when: [isYourSubmission], requires: [], then: ['endWorkflow'] }),
      reassign: { from: ['inReview'], to: 'inReview', by: [...new Set([...approvers, 'head' as const])], when: [], requires: [namesAvailablePerson], then: ['handOver'] },
      unlock: [
        { from: ['approved'], to: 'inReview', if: ({ underway }) => underway !== null, by: ['head', 'director'], when: [], requires: [hasReason], then: ['reopen'] },
        { from: ['approved'], to: 'draft', by: ['head', 'director'], when: [], requires: [hasReason], then: [content.takeBack] },
      ],
    },
  }
}
