import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { staffMember } from '../../../src/access/people.ts'
import { isApprovingRole } from '../../../src/access/roles.ts'
import { nowIso } from '../../../src/time/clock.ts'
import { tellAllHolders } from '../tellAllHolders.ts'

/** A role that was asked for and waits for a second person. */
export type PendingRole = { role: string; requestedBy: string | null; requestedAt: string }

type Person = { id?: string; email?: string; roles?: string[] | null; pendingRoles?: PendingRole[] | null }

/** An administrator who could make a second one alone could confirm every role alone; the command line makes the first. */
const takesTwo = (role: string, req: PayloadRequest): boolean =>
  isApprovingRole(role) || (role === 'admin' && Boolean(req.user))

/** Who directs the mail of an account to another address can let themselves in by a forgotten password. */
const isHandedOver = (data: Person, before: Person, req: PayloadRequest): boolean =>
  data.email !== undefined &&
  before.email !== undefined &&
  data.email !== before.email &&
  staffMember(req.user)?.id !== before.id

/**
 * Approving roles are not given by one hand: one that a write adds waits as `pendingRoles` until a second person
 * confirms it (plugins/accounts), and those of an account wait again when somebody else gives it a new address. Taking
 * a role away, also a pending one, needs one hand only.
 */
export const keepApprovingRoles: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const before = operation === 'create' ? {} : (originalDoc as Person)
  const wanted = [...new Set<string>(Array.isArray(data.roles) ? data.roles : (before.roles ?? []))]
  const held = isHandedOver(data, before, req) ? [] : (before.roles ?? [])
  const asked = wanted.filter((role) => takesTwo(role, req) && !held.includes(role))
  const waiting = (before.pendingRoles ?? []).filter(({ role }) => !asked.includes(role))
  const request = (role: string): PendingRole => ({
    role,
    requestedBy: staffMember(req.user)?.id ?? null,
    requestedAt: nowIso(),
  })
  return {
    ...data,
    roles: wanted.filter((role) => !asked.includes(role)),
    pendingRoles: [...waiting, ...asked.map(request)],
  }
}

/** Everybody who holds an approving role is told when one is asked for. */
export const tellHolders: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const known = new Set(((previousDoc as Person | undefined)?.pendingRoles ?? []).map(({ role }) => role))
  const asked = ((doc as Person).pendingRoles ?? []).filter(({ role }) => !known.has(role))
  for (const { role } of asked) await tellAllHolders(req, { role, personId: String(doc.id), event: 'requested' })
  return doc
}
