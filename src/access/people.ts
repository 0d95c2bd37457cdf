import { slugs } from '../slugs.ts'
import type { Role } from './roles.ts'

/** What the access rules need to know of a signed-in account: its collection, id, roles and unit. */
export type Person = {
  id: string
  collection: string
  roles?: readonly string[] | null
  isActive?: boolean | null
  unit?: string | { id: string } | null
}

/**
 * The signed-in member of staff behind a request, or null for the public. A website's key (api-clients) is public: it
 * chooses a rate limit and never widens what is read.
 * @param user `req.user` of any auth collection, or nothing
 */
export const staffMember = (user: unknown): Person | null => {
  const person = user as Person | null | undefined
  return person?.collection === slugs.users && person.isActive !== false ? person : null
}

/** True when the account belongs to the staff of the office. */
export const isStaff = (user: unknown): boolean => staffMember(user) !== null

/** True when the account is staff and holds at least one of the roles. */
export const hasRole = (user: unknown, ...wanted: readonly Role[]): boolean => {
  const held = staffMember(user)?.roles ?? []
  return wanted.some((role) => held.includes(role))
}

/** Id of the unit a person belongs to, or null. */
export const unitOf = (person: Person): string | null =>
  (typeof person.unit === 'object' ? person.unit?.id : person.unit) ?? null
