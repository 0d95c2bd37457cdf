import { approvingRoles } from '../../../src/access/roles.ts'
import { type Actor, defineLifecycle, type Guard } from '../../../src/lifecycle/table.ts'
import { mayOrder } from './entering.ts'
import type { Order, OrderState } from './order.ts'

export type DelegationEffect = 'endNow'

/** What the rules on ending an order need to know. */
export type DelegationFacts = {
  actor: Actor
  /** Of the person who acts. */
  ownRoles: readonly string[]
  order: Order
  sent: { reason?: unknown }
}

type Rule = Guard<DelegationFacts>

/** Taking a power away takes one hand: of who could enter the order, of the principal who is back, or of who gives it up. */
export const isYoursToEnd: Rule = ({ actor, ownRoles, order }) =>
  mayOrder(ownRoles, order.role) || [order.principal, order.deputy].includes(actor.id)
    ? null
    : { code: 'delegation.notYours', status: 403, facts: { role: order.role } }

/** A reason is given in words. */
export const hasReason: Rule = ({ sent }) =>
  typeof sent.reason === 'string' && sent.reason.trim() !== '' ? null : { code: 'content.reasonNeeded', status: 422 }

/** An order is entered whole and never changed: it ends by its last day, or by name. */
// biome-ignore format: one row, one line
export const delegationLifecycle = defineLifecycle<DelegationFacts, OrderState, DelegationEffect>({
  initial: 'ahead',
  actions: {
    end: { from: ['ahead', 'inForce'], to: 'ended', by: [...approvingRoles], when: [isYoursToEnd], requires: [hasReason], then: ['endNow'] },
  },
})
