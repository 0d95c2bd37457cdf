import type { CollectionBeforeValidateHook } from 'payload'
import { Refusal } from '../../../src/errors/Refusal.ts'

/** Least length of a password. Length is what protects; rules on characters are not asked for. @source NIST SP 800-63B §5.1.1.2 */
export const leastPasswordLength = 12

/** Refuses a short password when one is set. */
export const requireStrongPassword: CollectionBeforeValidateHook = ({ data }) => {
  const password = (data as { password?: unknown } | undefined)?.password
  if (typeof password === 'string' && [...password].length < leastPasswordLength)
    throw new Refusal('account.weakPassword', 400, { length: leastPasswordLength })
  return data
}
