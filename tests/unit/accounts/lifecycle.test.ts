import { describe, expect, it } from '@jest/globals'
import { type AccountFacts, accountLifecycle } from '../../../plugins/accounts/domain/lifecycle.ts'
import { roles } from '../../../src/access/roles.ts'
import { decide } from '../../../src/lifecycle/decide.ts'

const ask = (action: string, from: string, role: string, given: Partial<AccountFacts> = {}) => {
  const actor = { id: 'second', roles: [role] }
  const facts: AccountFacts = {
    actor,
    ownRoles: actor.roles,
    accountId: 'grantee',
    pending: [{ role: 'head', requestedBy: 'first' }],
    sent: { role: 'head' },
    ...given,
  }
  return decide(accountLifecycle, { action, from, actor, facts })
}
const codeOf = (decision: ReturnType<typeof ask>) =>
  decision.ok ? 'ok' : `${decision.refusal.status} ${decision.refusal.code}`

const approving = ['approver', 'head', 'director', 'admin']
const charter = [
  ...approving.map((role) => `${role} confirmRole active → active`),
  ...approving.map((role) => `${role} declineRole active → active`),
  'admin deactivate active → inactive',
  'admin reactivate inactive → active',
]

describe('the life cycle of accounts', () => {
  it('every state × action × role: exactly the named rows pass', () => {
    const passed = [...Object.keys(accountLifecycle.actions), 'delete'].flatMap((action) =>
      ['active', 'inactive'].flatMap((from) =>
        roles.flatMap((role) => {
          const decision = ask(action, from, role)
          return decision.ok ? [`${role} ${action} ${from} → ${decision.to}`] : []
        }),
      ),
    )
    expect(passed.sort()).toEqual([...charter].sort())
  })

  it('an approving role takes a second person: neither the grantee nor who asked', () => {
    expect(codeOf(ask('confirmRole', 'active', 'head', { accountId: 'second' }))).toBe('409 account.grantNeedsSecond')
    expect(codeOf(ask('confirmRole', 'active', 'admin', { pending: [{ role: 'head', requestedBy: 'second' }] }))).toBe(
      '409 account.grantNeedsSecond',
    )
    expect(codeOf(ask('confirmRole', 'active', 'admin', { pending: [{ role: 'head', requestedBy: null }] }))).toBe('ok')
  })

  it('only what was asked for is confirmed', () => {
    expect(codeOf(ask('confirmRole', 'active', 'admin', { sent: { role: 'director' } }))).toBe(
      '409 account.grantNotPending',
    )
    expect(codeOf(ask('confirmRole', 'active', 'admin', { sent: {} }))).toBe('422 account.grantNotPending')
    expect(codeOf(ask('confirmRole', 'active', 'admin', { sent: { role: ['head'] } }))).toBe(
      '409 account.grantNotPending',
    )
  })

  it.each(['confirmRole', 'declineRole'])('a role held for somebody else is no hand: %s', (action) => {
    expect(codeOf(ask(action, 'active', 'director', { ownRoles: ['press-officer'] }))).toBe('403 account.ownRoleNeeded')
    expect(codeOf(ask(action, 'active', 'director', { ownRoles: ['approver'] }))).toBe('ok')
  })

  it('nobody switches themselves off or on', () => {
    expect(codeOf(ask('deactivate', 'active', 'admin', { accountId: 'second' }))).toBe('409 account.notYourself')
    expect(codeOf(ask('reactivate', 'inactive', 'admin', { accountId: 'second' }))).toBe('409 account.notYourself')
  })
})
