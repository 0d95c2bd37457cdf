import type { CollectionBeforeChangeHook } from 'payload'
import { Refusal } from '../../../src/errors/Refusal.ts'

/** Switching a person off ends every session within the same write: a token whose session is gone is worth nothing. */
export const endSessionsWhenInactive: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data.isActive !== false) return data
  if (originalDoc && req.user?.id === originalDoc.id) throw new Refusal('account.notYourself', 409)
  return { ...data, sessions: [], resetPasswordToken: null, resetPasswordExpiration: null }
}
