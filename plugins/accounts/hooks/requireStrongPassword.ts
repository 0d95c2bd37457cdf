import type { CollectionBeforeValidateHook } from 'payload'
import { Refusal } from '../../../src/errors/Refusal.ts'

/** Least length of a password. Length is what protects; rules on characters are not asked for. @source NIST SP 800-63B §5.1.1.2 */
export const leastPasswordLength = 12

/** Refuses a short password when one is set, and one for somebody else. */
export const requireStrongPassword: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  const password = (data as { password?: unknown } | undefined)?.password
  // Who sets the password of another person can act as that person, an approver included.
  if (password && operation === 'update' && req.user && req.user.id !== originalDoc?.id)
    throw new Refusal('account.othersPassword', 403)
  if (typeof password === 'string' && [...password].length < leastPasswordLength)
    throw new Refusal('account.weakPassword', 400, { length: leastPasswordLength })
  return data
}
