import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type EnteringFacts, mayOrder, refusalOf } from '../../../plugins/delegations/domain/entering.ts'
import { type Order, overlap } from '../../../plugins/delegations/domain/order.ts'
import { approvingRoles, roles } from '../../../src/access/roles.ts'
import { runs } from '../../support/longRuns.ts'

const acting: Order = {
  principal: 'p',
  deputy: 'd',
  role: 'approver',
  kind: 'acting',
  orderNumber: '15',
  beginsOn: '2026-12-01',
  endsOn: '2026-12-12',
}

type Given = Partial<Omit<EnteringFacts, 'order'>> & { order?: Partial<Order> }

const factsOf = ({ order, ...given }: Given = {}): EnteringFacts => ({
  actor: { id: 'h', ownRoles: ['head'] },
  order: { ...acting, ...order },
  principal: { isActive: true, ownRoles: ['approver'] },
  deputy: { isActive: true, ownRoles: ['author'] },
  others: [],
  today: '2026-12-03',
  ...given,
})

const answer = (given: Given = {}): string => {
  const refused = refusalOf(factsOf(given))
  return refused ? `${refused.status} ${refused.code}` : 'ok'
}

const other = (given: Partial<Order> = {}) => [{ ...acting, orderNumber: '9', ...given, deputyName: 'Nino' }]

describe('an order is entered', () => {
  it.each<[string, Given, string]>([
    ['for somebody who is away already', {}, 'ok'],
    ['by the office itself at its first start', { actor: null }, 'ok'],
    ['by the absent person, in favour of another', { actor: { id: 'p', ownRoles: ['head'] } }, 'ok'],
    ['as a standing one without an end', { order: { kind: 'standing', endsOn: null } }, 'ok'],
    ['for one day', { order: { beginsOn: '2026-12-12' } }, 'ok'],
    ['for today as its last day', { today: '2026-12-12' }, 'ok'],
    ['after another one', { others: other({ beginsOn: '2026-11-01', endsOn: '2026-11-30' }) }, 'ok'],
    ['beside a standing deputy', { others: other({ kind: 'standing', endsOn: null }) }, 'ok'],
    ['beside an acting person in another role', { others: other({ role: 'head' }) }, 'ok'],
  ])('%s', (_, given, expected) => expect(answer(given)).toBe(expected))
})

describe('an order is refused', () => {
  it.each<[string, Given, string]>([
    ['to oneself', { order: { deputy: 'p' } }, '422 delegation.toOneself'],
    ['in one’s own favour', { order: { deputy: 'h' } }, '403 delegation.inOwnFavour'],
    ['by who acts for the head', { actor: { id: 'x', ownRoles: ['author'] } }, '403 delegation.notYours'],
    [
      'by an administrator alone, who gives no such power',
      { actor: { id: 'x', ownRoles: ['admin'] } },
      '403 delegation.notYours',
    ],
    ['by the head for a director', { order: { role: 'director' } }, '403 delegation.notYours'],
    [
      'for a role that the person does not hold',
      { principal: { isActive: true, ownRoles: ['author'] } },
      '409 delegation.roleNotHeld',
    ],
    ['for somebody who left', { principal: { isActive: false, ownRoles: ['approver'] } }, '409 delegation.roleNotHeld'],
    ['to somebody who left', { deputy: { isActive: false, ownRoles: ['author'] } }, '409 delegation.deputyCannot'],
    ['to an auditor', { deputy: { isActive: true, ownRoles: ['author', 'auditor'] } }, '409 delegation.deputyCannot'],
    [
      'to an account of administration',
      { deputy: { isActive: true, ownRoles: ['admin'] } },
      '409 delegation.deputyCannot',
    ],
    ['to an account without a role', { deputy: { isActive: true, ownRoles: [] } }, '409 delegation.deputyCannot'],
    [
      'beside another acting person',
      { others: other({ beginsOn: '2026-12-12', endsOn: '2026-12-20' }) },
      '409 delegation.overlaps',
    ],
    ['without an end', { order: { endsOn: null } }, '422 delegation.endNeeded'],
    ['with its end before its beginning', { order: { endsOn: '2026-11-30' } }, '422 delegation.endTooEarly'],
    ['when it is over already', { today: '2026-12-13' }, '422 delegation.endTooEarly'],
  ])('%s', (_, given, expected) => expect(answer(given)).toBe(expected))

  it('names who acts already, and by which order', () => {
    expect(refusalOf(factsOf({ others: other() }))?.facts).toMatchObject({ deputy: 'Nino', number: '9' })
  })
})

describe('who enters orders for whom', () => {
  it('is the head for approvers and heads, a director for all three, and nobody else', () => {
    const may = roles.flatMap((own) =>
      roles.filter((role) => mayOrder([own], role)).map((role) => `${own} for ${role}`),
    )
    expect(may).toEqual(['head for approver', 'head for head', ...approvingRoles.map((role) => `director for ${role}`)])
  })
})

const dayOf = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`)
const days = fc.tuple(fc.uniqueArray(dayOf, { minLength: 2, maxLength: 2 }), fc.boolean()).map(([two, isOpen]) => {
  const [beginsOn = '', endsOn = ''] = two.sort()
  return { beginsOn, endsOn: isOpen ? null : endsOn }
})

describe('two orders', () => {
  it('have a day in common exactly when some day is in both', () => {
    const calendar = Array.from({ length: 28 }, (_, n) => `2026-02-${String(n + 1).padStart(2, '0')}`)
    const covers = ({ beginsOn, endsOn }: { beginsOn: string; endsOn: string | null }, day: string) =>
      beginsOn <= day && (endsOn ?? '9') >= day
    fc.assert(
      fc.property(days, days, (one, two) => {
        expect(overlap(one, two)).toBe(calendar.some((day) => covers(one, day) && covers(two, day)))
      }),
      runs(500),
    )
  })
})

describe('whatever is sent', () => {
  const role = fc.constantFrom(...roles)
  const someone = fc.record({ isActive: fc.boolean(), ownRoles: fc.uniqueArray(role, { maxLength: 3 }) })
  const people = fc.constantFrom('a', 'b', 'c')

  it('an order that passes gives nobody a power over themselves, of nobody who lacks it, by nobody who may not', () => {
    fc.assert(
      fc.property(
        fc.record({ id: people, ownRoles: fc.uniqueArray(role, { maxLength: 3 }) }),
        fc.record({ principal: people, deputy: people, role, kind: fc.constantFrom('acting', 'standing') }),
        someone,
        someone,
        (actor, order, principal, deputy) => {
          if (refusalOf(factsOf({ actor, order, principal, deputy })) !== null) return
          expect(order.deputy).not.toBe(order.principal)
          expect(order.deputy).not.toBe(actor.id)
          expect(principal.isActive && deputy.isActive && principal.ownRoles.includes(order.role)).toBe(true)
          expect(actor.ownRoles.some((own) => own === 'director' || own === 'head')).toBe(true)
          expect(approvingRoles).toContain(order.role)
        },
      ),
      runs(2_000),
    )
  })
})
