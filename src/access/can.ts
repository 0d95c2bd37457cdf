import type { Access } from 'payload'
import type { GlobalSlug, Slug } from '../slugs.ts'
import { hasRole, isStaff } from './people.ts'
import { globalRights, type Holders, type Rights, rights } from './rights.ts'

/** True when the account is among the holders of a right. */
export const holds = (user: unknown, holders: Holders): boolean =>
  holders !== 'nobody' && (holders === 'staff' ? isStaff(user) : hasRole(user, ...holders))

/** Access by the table of rights: `can('publications', 'update')` answers yes or no. */
export const can =
  (slug: Slug, operation: keyof Rights) =>
  ({ req }: { req: { user?: unknown } }): boolean =>
    holds(req.user, rights[slug][operation])

/** The same for a global. */
export const canGlobal =
  (slug: GlobalSlug, operation: 'read' | 'update') =>
  ({ req }: { req: { user?: unknown } }): boolean =>
    holds(req.user, globalRights[slug][operation])

/** Open to every member of staff and to nobody else. */
export const staffOnly = ({ req }: { req: { user?: unknown } }): boolean => isStaff(req.user)

/** Closed to everyone by this door; what may happen happens through another one. */
export const nobody = (): boolean => false

/**
 * Deleting for ever: only who may remove, and only what was never public. What was public is taken down or retired.
 */
export const neverPublic =
  (slug: Slug): Access =>
  ({ req }) =>
    holds(req.user, rights[slug].remove) ? { everPublic: { not_equals: true } } : false
