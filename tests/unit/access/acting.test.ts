import { afterEach, describe, expect, it } from '@jest/globals'
import type { ActingRole } from '../../../src/access/acting.ts'
import { hasRole, ownRolesOf, type Person, powersOf, staffMember } from '../../../src/access/people.ts'
import { actorFrom } from '../../../src/lifecycle/actor.ts'
import { setClock } from '../../../src/time/clock.ts'

const order = (given: Partial<ActingRole> = {}): ActingRole => ({
  role: 'approver',
  unit: 'prices',
  principal: 'p',
  orderNumber: '15',
  beginsOn: '2026-12-01',
  endsOn: '2026-12-12',
  ...given,
})

const account = (...actingRoles: ActingRole[]): Person => ({
  id: 'd',
  collection: 'users',
  roles: ['author', 'approver'],
  unit: 'trade',
  actingRoles,
})

let back = () => {}
const at = (instant: string): void => {
  back = setClock(new Date(instant))
}
afterEach(() => back())

const isHeadAt = (instant: string): boolean => {
  at(instant)
  const held = hasRole(account(order({ role: 'head', unit: null })), 'head')
  back()
  return held
}

describe('a role that is held for somebody else', () => {
  it('begins and ends by its days in Tbilisi, to the second', () => {
    expect(
      ['2026-11-30T19:59:59Z', '2026-11-30T20:00:00Z', '2026-12-12T19:59:59Z', '2026-12-12T20:00:00Z'].map(isHeadAt),
    ).toEqual([false, true, true, false])
  })

  it('goes on without an end until somebody ends it', () => {
    at('2030-01-01T08:00:00Z')
    expect(hasRole(account(order({ role: 'head', endsOn: null })), 'head')).toBe(true)
  })

  it('is for the unit of the absent person, and one’s own for one’s own unit', () => {
    at('2026-12-05T08:00:00Z')
    expect(powersOf(account(order()))).toEqual([
      { role: 'author', unit: 'trade' },
      { role: 'approver', unit: 'trade' },
      { role: 'approver', unit: 'prices' },
    ])
  })

  it('is not one’s own, however often the account is looked at', () => {
    at('2026-12-05T08:00:00Z')
    const person = staffMember(staffMember(account(order({ role: 'director' }))))
    expect([person?.roles, ownRolesOf(person ?? {})]).toEqual([
      ['author', 'approver', 'director'],
      ['author', 'approver'],
    ])
  })

  it('is told with whom it is held for and by which order', () => {
    at('2026-12-05T08:00:00Z')
    const person = staffMember(account(order()))
    expect(person && actorFrom(person)).toMatchObject({
      acting: [{ role: 'approver', principal: 'p', orderNumber: '15' }],
    })
  })

  it('gives nothing to who was switched off, nor to a website', () => {
    at('2026-12-05T08:00:00Z')
    const head = account(order({ role: 'head' }))
    expect(hasRole({ ...head, isActive: false }, 'head')).toBe(false)
    expect(hasRole({ ...head, collection: 'api-clients' }, 'head')).toBe(false)
  })

  it('leaves an account without orders as it is', () => {
    const plain = { id: 'd', collection: 'users', roles: ['author'], actingRoles: null }
    expect(staffMember(plain)).toBe(plain)
    expect(actorFrom(plain)).toEqual({ id: 'd', roles: ['author'] })
  })
})
