import type { Guard } from '../../../src/lifecycle/table.ts'
import type { ApprovalFacts } from './facts.ts'
import { type Approval, counted, hashesOf, type Stage, type Standing, standing } from './flow.ts'
import { asCandidate, availableFor, belongsTo, unstaffed } from './stages.ts'

type Rule = Guard<ApprovalFacts>

/** Where the approval stands now. */
export const standingOf = ({ flow, underway, editorIds, asked }: ApprovalFacts): Standing =>
  standing(flow, counted(underway?.approvals ?? [], editorIds), asked)

/** What the person who acts would agree to at the stage that waits. */
export const agreement = (facts: ApprovalFacts, at: string): Approval | null => {
  const { stage, parts } = standingOf(facts)
  return stage ? { stage: stage.name, by: facts.actor.id, at, hashes: hashesOf(facts.asked, parts) } : null
}

/** True when the agreement of the person who acts is the last one that is needed. */
export const isLast = (facts: ApprovalFacts): boolean => {
  const mine = agreement(facts, '')
  if (!mine) return false
  const { flow, underway, editorIds, asked } = facts
  return standing(flow, counted([...(underway?.approvals ?? []), mine], editorIds), asked).stage === null
}

const roleOf = (stage: Stage | null): string => stage?.roles[0] ?? ''

/** Something would go out that is not public yet. */
export const hasSomethingNew: Rule = ({ asked }) =>
  Object.keys(asked).length > 0 ? null : { code: 'approval.nothingNew', status: 409 }

/** Every stage has people who could complete it. */
export const isStaffed: Rule = ({ flow, candidates, unit, editorIds }) =>
  unstaffed(flow, candidates, { unit, editorIds })

/** The stage that waits is one of the person who acts. */
export const isYourStage: Rule = (facts) => {
  const { stage } = standingOf(facts)
  return stage && belongsTo(stage, asCandidate(facts.actor, facts.ownUnit), facts.unit)
    ? null
    : { code: 'approval.notYourStage', status: 403, facts: { role: roleOf(stage) } }
}

/** What was handed to somebody by name is theirs. */
export const isHandedToYou: Rule = ({ underway, actor }) =>
  underway?.assignedTo && underway.assignedTo !== actor.id ? { code: 'approval.handedToOther', status: 409 } : null

/** Four eyes: nobody agrees to what they have edited or translated since it last went out. */
export const isNotOwnWork: Rule = ({ actor, editorIds }) =>
  editorIds.includes(actor.id) ? { code: 'content.ownWork', status: 409 } : null

/** Each agreement is that of another person. */
export const hasNotAgreed: Rule = (facts) => {
  const { stage, parts } = standingOf(facts)
  const isMine = ({ by, stage: where, hashes }: Approval): boolean =>
    by === facts.actor.id && (where !== stage?.name || parts.every((part) => hashes[part] === facts.asked[part]))
  return counted(facts.underway?.approvals ?? [], facts.editorIds).some(isMine)
    ? { code: 'approval.agreedAlready', status: 409 }
    : null
}

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

/** What was submitted as minor is so still. */
export const isMinorStill: Rule = ({ underway, majorChanges }) =>
  underway?.isMinor && majorChanges.length > 0 ? notMinor(409, majorChanges) : null

/** Who submitted takes it back, or who answers for the department. */
export const isYourSubmission: Rule = ({ underway, actor, editorIds }) =>
  underway?.submittedBy === actor.id || editorIds.includes(actor.id) || actor.roles.includes('head')
    ? null
    : { code: 'approval.notYourSubmission', status: 403 }

/** A reason is given in words. */
export const hasReason: Rule = ({ sent }) =>
  typeof sent.reason === 'string' && sent.reason.trim() !== '' ? null : { code: 'content.reasonNeeded', status: 422 }

/** The stage is handed to somebody who could complete it. */
export const namesAvailablePerson: Rule = (facts) => {
  const { stage } = standingOf(facts)
  const able = stage ? availableFor(stage, facts.candidates, facts) : []
  return able.some(({ id }) => id === facts.sent.person && id !== facts.actor.id)
    ? null
    : { code: 'approval.personCannot', status: 422, facts: { role: roleOf(stage) } }
}
