import { approvingRoles } from '../../../src/access/roles.ts'
import { type Actor, defineLifecycle, type Guard } from '../../../src/lifecycle/table.ts'

const secondHands = [...approvingRoles, 'admin'] as const

export type AccountState = 'active' | 'inactive'
export type AccountEffect = 'grantRole' | 'dropRequest' | 'switchOff' | 'switchOn'

/** What the rules on accounts need to know. */
export type AccountFacts = {
  actor: Actor
  /** Of the person who acts. */
  ownRoles: readonly string[]
  accountId: string
  pending: readonly { role: string; requestedBy: string | null }[]
  sent: { role?: unknown; reason?: unknown }
}

type Rule = Guard<AccountFacts>

const asked = ({ pending, sent }: AccountFacts) => pending.find(({ role }) => role === sent.role)

/** Some role waits, and where one is named, it is that one. */
export const isPending: Rule = (facts) => {
  if (facts.pending.length === 0) return { code: 'account.nothingPending', status: 409 }
  if (facts.sent.role === undefined || asked(facts)) return null
  return { code: 'account.grantNotPending', status: 409, facts: { role: String(facts.sent.role).slice(0, 40) } }
}

/** The role to confirm is named. */
export const namesRole: Rule = ({ sent }) =>
  typeof sent.role === 'string' ? null : { code: 'account.grantNotPending', status: 422, facts: { role: '—' } }

/** Two persons: neither who receives the role nor who asked for it confirms it. */
export const isSecondPerson: Rule = (facts) => {
  const askedBy =
    facts.sent.role === undefined
      ? facts.pending.every(({ requestedBy }) => requestedBy === facts.actor.id)
      : asked(facts)?.requestedBy === facts.actor.id
  return facts.actor.id === facts.accountId || askedBy ? { code: 'account.grantNeedsSecond', status: 409 } : null
}

/** Who acts for somebody else hands no role on: an order ends, a role stays. */
export const isByOwnRole: Rule = ({ ownRoles }) =>
  secondHands.some((role) => ownRoles.includes(role)) ? null : { code: 'account.ownRoleNeeded', status: 403 }

/** Nobody switches themselves off. */
export const isNotYourself: Rule = ({ actor, accountId }) =>
  actor.id === accountId ? { code: 'account.notYourself', status: 409 } : null

/** Accounts: approving roles take two persons; a person who leaves is switched off and keeps their history. */
// biome-ignore format: one row, one line
export const accountLifecycle = defineLifecycle<AccountFacts, AccountState, AccountEffect>({
  initial: 'active',
  actions: {
    confirmRole: { from: ['active'],   to: 'active',   by: secondHands, when: [isByOwnRole, isPending, isSecondPerson], requires: [namesRole], then: ['grantRole'] },
    declineRole: { from: ['active'],   to: 'active',   by: secondHands, when: [isByOwnRole, isPending],                 requires: [namesRole], then: ['dropRequest'] },
    deactivate:  { from: ['active'],   to: 'inactive', by: ['admin'],   when: [isNotYourself],                          requires: [],          then: ['switchOff'] },
    reactivate:  { from: ['inactive'], to: 'active',   by: ['admin'],   when: [isNotYourself],                          requires: [],          then: ['switchOn'] },
  },
})
