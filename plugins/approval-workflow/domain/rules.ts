import type { Guard } from '../../../src/lifecycle/table.ts'
import type { ApprovalFacts } from './facts.ts'
import { type Approval, agreementTo, counted, isTo, type Stage, type Standing, standing, turn } from './flow.ts'
import { type ActingFor, actingAt, availableFor, belongsTo, type Candidate, dayInFigures, unstaffed } from './stages.ts'

type Rule = Guard<ApprovalFacts>

/** The approval under way and what it is about, the people of the house left aside. */
export type Reviewed = Pick<ApprovalFacts, 'flow' | 'underway' | 'asked' | 'unit' | 'editorIds'>

/** The agreements of the approval under way that count. */
const countedOf = (facts: Reviewed): readonly Approval[] => counted(facts.underway?.approvals ?? [], facts)

/** Whose turn it is now, and to agree to what. */
export const turnIn = (facts: Reviewed): Standing => turn(facts.flow, countedOf(facts), facts.asked)

/** For whom the person who acts would agree, and by which order; null when for themselves. */
export const actingIn = (facts: ApprovalFacts): ActingFor | null => {
  const { stage } = turnIn(facts)
  return stage && actingAt(stage, facts.self, facts.unit)
}

const actingNow = (facts: ApprovalFacts): Pick<Approval, 'actingFor'> => {
  const acting = actingIn(facts)
  return acting ? { actingFor: { person: acting.principal, orderNumber: acting.orderNumber } } : {}
}

/** What the person who acts would agree to. */
export const agreement = (facts: ApprovalFacts, at: string): Approval | null =>
  agreementTo(facts.flow, countedOf(facts), facts.asked, {
    by: facts.actor.id,
    at,
    unit: facts.unit,
    ...actingNow(facts),
  })

/** True when the agreement of the person who acts is the last one that is needed. */
export const isLast = (facts: ApprovalFacts): boolean => {
  const mine = agreement(facts, '')
  if (!mine) return false
  const withMine = counted([...(facts.underway?.approvals ?? []), mine], facts)
  return standing(facts.flow, withMine, facts.asked).stage === null
}

/** True when that agreement lets the content out. */
export const goesOut = (facts: ApprovalFacts): boolean => facts.flow.ends === 'publish' && isLast(facts)

const roleOf = (stage: Stage | null): string => stage?.roles[0] ?? ''

/** Something would go out that is not public yet. */
export const hasSomethingNew: Rule = ({ asked }) =>
  Object.keys(asked).length > 0 ? null : { code: 'approval.nothingNew', status: 409 }

/** The checks that block the stage whose turn it is found nothing; on submission that is the first one. */
export const passesChecks: Rule = (facts) => {
  const blocks = turnIn(facts).stage?.blocks ?? []
  const found = facts.findings.filter(({ check }) => blocks.includes(check)).map(({ sentence }) => sentence)
  return found.length === 0 ? null : { code: 'approval.checksFailed', status: 409, facts: { findings: found } }
}

/** Where the flow asks for it, nothing moves on while a comment waits for an answer. */
export const isTalkedOver: Rule = ({ flow, openComments }) =>
  flow.needsResolvedComments && openComments > 0
    ? { code: 'approval.commentsOpen', status: 409, facts: { count: openComments } }
    : null

/** Every stage has people who could complete it. */
export const isStaffed: Rule = (facts) => unstaffed(facts.flow, facts.candidates, facts)

const isOfStage = (facts: ApprovalFacts, stage: Stage | null): boolean =>
  stage !== null && belongsTo(stage, facts.self, facts.unit)

/** The stage that waits is one of the person who acts: whose stage comes before or after has a right (409), others have none (403). */
export const isYourStage: Rule = (facts) => {
  const { stage } = turnIn(facts)
  if (isOfStage(facts, stage)) return null
  const told = { role: roleOf(stage) }
  return facts.flow.stages.some((one) => isOfStage(facts, one))
    ? { code: 'approval.notYourTurn', status: 409, facts: told }
    : { code: 'approval.notYourStage', status: 403, facts: told }
}

/** A stage is handed over by somebody of it, or by who answers for the whole house. */
export const isYoursToHandOver: Rule = (facts) =>
  facts.leads.some((role) => facts.actor.roles.includes(role)) ? null : isYourStage(facts)

/** What was handed to somebody by name is theirs. */
export const isHandedToYou: Rule = ({ underway, actor }) =>
  underway?.assignedTo && underway.assignedTo !== actor.id ? { code: 'approval.handedToOther', status: 409 } : null

/** Who is away by an order agrees to nothing: somebody else answers in these days. */
export const isNotAway: Rule = ({ self }) =>
  self.awayUntil ? { code: 'approval.youAreAway', status: 409, facts: { day: dayInFigures(self.awayUntil) } } : null

/** Four eyes: nobody agrees to what they have edited or translated since it last went out. */
export const isNotOwnWork: Rule = ({ actor, editorIds }) =>
  editorIds.includes(actor.id) ? { code: 'content.ownWork', status: 409 } : null

/**
 * Whether a person has agreed already: to this at this stage, or to anything at another, counted now or not, because
 * content and unit may become again what they were.
 */
export const hasAgreed = (facts: Reviewed, person: string): boolean => {
  const { stage, parts } = turnIn(facts)
  return (facts.underway?.approvals ?? []).some(
    (one) => one.by === person && (one.stage !== stage?.name || parts.every((part) => isTo(one, part, facts.asked))),
  )
}

/** Each agreement is that of another person. */
export const hasNotAgreed: Rule = (facts) =>
  hasAgreed(facts, facts.actor.id) ? { code: 'approval.agreedAlready', status: 409 } : null

/** What a person says of a change when they submit it. */
export const isSentAsMinor = ({ sent }: Pick<ApprovalFacts, 'sent'>): boolean =>
  sent.isMinor === true || sent.isMinor === 'yes'

const notMinor = (status: 409 | 422, fields: readonly string[]) =>
  ({ code: 'approval.notMinor', status, facts: { fields: fields.length > 0 ? fields : ['—'] } }) as const

/** Minor is a change of what is public, in which no figure and nothing but text is another one. */
export const isTrulyMinor: Rule = (facts) =>
  isSentAsMinor(facts) && (facts.rests === 'draft' || facts.majorChanges.length > 0)
    ? notMinor(422, facts.majorChanges)
    : null

/** What was submitted as minor is so still: a change of what is public, which may have reached its end meanwhile. */
export const isMinorStill: Rule = ({ underway, majorChanges, rests }) =>
  underway?.isMinor && (rests === 'draft' || majorChanges.length > 0) ? notMinor(409, majorChanges) : null

/** Who submitted takes it back, who worked on it, or who answers for the whole house. */
export const isYourSubmission: Rule = ({ underway, actor, editorIds, leads }) =>
  underway?.submittedBy === actor.id || editorIds.includes(actor.id) || leads.some((role) => actor.roles.includes(role))
    ? null
    : { code: 'approval.notYourSubmission', status: 403 }

/** A reason is given in words. */
export const hasReason: Rule = ({ sent }) =>
  typeof sent.reason === 'string' && sent.reason.trim() !== '' ? null : { code: 'content.reasonNeeded', status: 422 }

/** Others who could complete the stage that waits. */
export const othersAble = (facts: ApprovalFacts): Candidate[] => {
  const { stage } = turnIn(facts)
  const able = stage ? availableFor(stage, facts.candidates, facts) : []
  return able.filter(({ id }) => id !== facts.actor.id && !hasAgreed(facts, id))
}

/** The stage is handed to somebody who could complete it. */
export const namesAvailablePerson: Rule = (facts) =>
  othersAble(facts).some(({ id }) => id === facts.sent.person)
    ? null
    : { code: 'approval.personCannot', status: 422, facts: { role: roleOf(turnIn(facts).stage) } }
