import type { CollectionBeforeValidateHook } from 'payload'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { type PasswordOwner, weaknessOf } from '../domain/password.ts'

/** @throws Refusal 400 for a password that the rule does not take */
export const refuseWeakPassword = (password: string, owner: PasswordOwner): void => {
  const weakness = weaknessOf(password, owner)
  if (weakness) throw new Refusal(weakness.code, 400, weakness.facts)
}

/** Refuses a weak password when one is set, and one for somebody else. */
export const requireStrongPassword: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  const password = (data as { password?: unknown } | undefined)?.password
  // Who sets the password of another person can act as that person, an approver included.
  if (password && operation === 'update' && req.user && req.user.id !== originalDoc?.id)
    throw new Refusal('account.othersPassword', 403)
  if (typeof password === 'string') refuseWeakPassword(password, { ...originalDoc, ...data })
  return data
}
