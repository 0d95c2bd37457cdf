import { describe, expect, it } from '@jest/globals'
import { type DelegationFacts, delegationLifecycle } from '../../../plugins/delegations/domain/lifecycle.ts'
import { type OrderState, stateOn } from '../../../plugins/delegations/domain/order.ts'
import { type Role, roles } from '../../../src/access/roles.ts'
import { decide } from '../../../src/lifecycle/decide.ts'

const order = {
  principal: 'p',
  deputy: 'd',
  role: 'approver',
  kind: 'acting',
  orderNumber: '15',
  beginsOn: '2026-12-01',
  endsOn: '2026-12-12',
}

type Given = {
  id?: string
  held: readonly Role[]
  own?: readonly Role[]
  from?: OrderState
  facts?: Partial<DelegationFacts>
}

const answer = ({ id = 'x', held, own = held, from = 'inForce', facts = {} }: Given): string => {
  const actor = { id, roles: held }
  const all = { actor, ownRoles: own, order, sent: { reason: 'back' }, ...facts }
  const decision = decide(delegationLifecycle, { action: 'end', from, actor, facts: all })
  return decision.ok
    ? `ok → ${decision.to}: ${decision.effects.join()}`
    : `${decision.refusal.status} ${decision.refusal.code}`
}

const done = 'ok → ended: endNow'

describe('an order is ended', () => {
  it.each<[string, Given, string]>([
    ['by the head', { held: ['head'] }, done],
    ['before it began', { held: ['head'], from: 'ahead' }, done],
    ['by the person who is back', { id: 'p', held: ['approver'] }, done],
    ['by who gives it up', { id: 'd', held: ['approver'], own: ['author'] }, done],
    ['not twice', { held: ['head'], from: 'ended' }, '409 content.notInThisState'],
    ['not when it is over', { held: ['head'], from: 'over' }, '409 content.notInThisState'],
    ['not by another approver', { held: ['approver'] }, '403 delegation.notYours'],
    ['not by who holds the head’s role for somebody else', { held: ['head'], own: [] }, '403 delegation.notYours'],
    ['not without a reason', { held: ['head'], facts: { sent: { reason: ' ' } } }, '422 content.reasonNeeded'],
  ])('%s', (_, given, expected) => expect(answer(given)).toBe(expected))

  it('by no other role of the office', () => {
    const able = roles.filter((role) => answer({ held: [role] }) === done)
    expect(able).toEqual(['head', 'director'])
  })
})

describe('the state of an order', () => {
  it.each<[string, boolean, OrderState]>([
    ['2026-11-30', false, 'ahead'],
    ['2026-12-01', false, 'inForce'],
    ['2026-12-12', false, 'inForce'],
    ['2026-12-13', false, 'over'],
    ['2026-12-05', true, 'ended'],
  ])('on %s, ended by name: %s, is %s', (day, isEnded, state) => expect(stateOn(order, isEnded, day)).toBe(state))
})
