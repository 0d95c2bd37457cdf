import type { Guard, Refused } from '../../../src/lifecycle/table.ts'
import { type Order, overlap } from './order.ts'

/** What the rules know of a person that an order names; somebody unknown is inactive and holds nothing. */
export type Someone = { isActive: boolean; ownRoles: readonly string[] }

/** What the rules on a new order need to know; gathered under the locks of both accounts. */
export type EnteringFacts = {
  /** Who enters it, with the roles of their own; null when the office itself does, as at its first start. */
  actor: { id: string; ownRoles: readonly string[] } | null
  order: Order
  principal: Someone
  deputy: Someone
  /** Orders of the same principal that have not been ended. */
  others: readonly (Order & { deputyName: string })[]
  /** 'YYYY-MM-DD' of Tbilisi. */
  today: string
}

type Rule = Guard<EnteringFacts>

/** Who enters orders for which roles. */
const entersFor: Record<string, readonly string[]> = {
  head: ['approver', 'head'],
  director: ['approver', 'head', 'director'],
}

/** Whether a person enters and ends orders for a role: by a role of their own, because what is held for others is not handed on. */
export const mayOrder = (ownRoles: readonly string[], role: string): boolean =>
  ownRoles.some((own) => entersFor[own]?.includes(role))

/** The head for approvers and heads, a director for everybody who agrees. */
export const isYoursToEnter: Rule = ({ actor, order: { role } }) =>
  actor === null || mayOrder(actor.ownRoles, role)
    ? null
    : { code: 'delegation.notYours', status: 403, facts: { role } }

/** Nobody enters an order in their own favour. */
export const isNotInYourFavour: Rule = ({ actor, order }) =>
  actor?.id === order.deputy ? { code: 'delegation.inOwnFavour', status: 403 } : null

/** A role is held for somebody else. */
export const isForAnother: Rule = ({ order: { principal, deputy } }) =>
  principal === deputy ? { code: 'delegation.toOneself', status: 422 } : null

/** The role is one of the principal's own: what they hold for others themselves is not handed on. */
export const isPrincipalsOwn: Rule = ({ order: { role }, principal }) =>
  principal.isActive && principal.ownRoles.includes(role)
    ? null
    : { code: 'delegation.roleNotHeld', status: 409, facts: { role } }

/** The deputy is at work, and neither an auditor, who changes nothing, nor somebody of accounts and settings alone. */
export const isAbleDeputy: Rule = ({ deputy: { isActive, ownRoles } }) =>
  isActive && !ownRoles.includes('auditor') && ownRoles.some((role) => role !== 'admin')
    ? null
    : { code: 'delegation.deputyCannot', status: 409 }

/** One person acts for an absent one in a role. */
export const isAlone: Rule = ({ order, others }) => {
  const other = others.find(
    (one) => order.kind === 'acting' && one.kind === 'acting' && one.role === order.role && overlap(one, order),
  )
  return other
    ? {
        code: 'delegation.overlaps',
        status: 409,
        facts: { deputy: other.deputyName, number: other.orderNumber, role: order.role },
      }
    : null
}

/** An absence has an end: until then the person agrees to nothing. */
export const hasEnd: Rule = ({ order: { kind, endsOn } }) =>
  kind === 'acting' && endsOn === null ? { code: 'delegation.endNeeded', status: 422 } : null

/** The last day is not before the first, nor past. */
export const endsInTime: Rule = ({ order: { beginsOn, endsOn }, today }) =>
  endsOn !== null && (endsOn < beginsOn || endsOn < today) ? { code: 'delegation.endTooEarly', status: 422 } : null

/** Every rule on a new order, in the order of refusals: who may, the state of things, what was sent. */
export const entering: readonly Rule[] = [
  isYoursToEnter,
  isNotInYourFavour,
  isPrincipalsOwn,
  isAbleDeputy,
  isAlone,
  isForAnother,
  hasEnd,
  endsInTime,
]

/** Why an order is not entered, or null. */
export const refusalOf = (facts: EnteringFacts): Refused | null =>
  entering.map((rule) => rule(facts)).find((refused) => refused !== null) ?? null
