import { slugs } from '../slugs.ts'
import { now } from '../time/clock.ts'
import { tbilisiDay } from '../time/tbilisi.ts'
import { type ActingRole, actingOn } from './acting.ts'
import type { Role } from './roles.ts'

/** What the access rules need to know of a signed-in account: its collection, id, roles and unit. */
export type Person = {
  id: string
  collection: string
  /** Of a member of staff: those of their own and those that they hold for others today. */
  roles?: readonly string[] | null
  /** Those of their own alone, where others were added. */
  ownRoles?: readonly string[]
  /** What the account keeps of orders (acting.ts). */
  actingRoles?: unknown
  isActive?: boolean | null
  unit?: string | { id: string } | null
}

/** The roles that a person holds for others today. An order begins and ends by its days, without anybody doing anything. */
export const actingOf = ({ actingRoles }: Pick<Person, 'actingRoles'>): ActingRole[] =>
  actingOn(actingRoles, tbilisiDay(now()))

/** The roles of a person's own. */
export const ownRolesOf = ({ ownRoles, roles }: Pick<Person, 'ownRoles' | 'roles'>): readonly string[] =>
  ownRoles ?? roles ?? []

const withActingRoles = (person: Person): Person => {
  const acting = actingOf(person)
  if (acting.length === 0) return person
  const ownRoles = ownRolesOf(person)
  return { ...person, ownRoles, roles: [...new Set([...ownRoles, ...acting.map(({ role }) => role)])] }
}

/**
 * The signed-in member of staff behind a request, or null for the public, with the roles that they hold for others today.
 * A website's key (api-clients) is public: it chooses a rate limit and never widens what is read.
 * @param user `req.user` of any auth collection, or nothing
 */
export const staffMember = (user: unknown): Person | null => {
  const person = user as Person | null | undefined
  return person?.collection === slugs.users && person.isActive !== false ? withActingRoles(person) : null
}

/** True when the account belongs to the staff of the office. */
export const isStaff = (user: unknown): boolean => staffMember(user) !== null

/** True when the account is staff and holds at least one of the roles. */
export const hasRole = (user: unknown, ...wanted: readonly Role[]): boolean => {
  const held = staffMember(user)?.roles ?? []
  return wanted.some((role) => held.includes(role))
}

/** Id of the unit a person belongs to, or null. */
export const unitOf = (person: Pick<Person, 'unit'>): string | null =>
  (typeof person.unit === 'object' ? person.unit?.id : person.unit) ?? null

/** A role as a person holds it, and the unit for which: of their own, or for somebody else. */
export type Power = { role: string; unit: string | null }

/** Every role of a person with its unit. Who acts for the head of another unit does so for that unit alone. */
export const powersOf = (person: Person): Power[] => [
  ...ownRolesOf(person).map((role) => ({ role, unit: unitOf(person) })),
  ...actingOf(person).map(({ role, unit }) => ({ role, unit })),
]
