import type { CollectionBeforeOperationHook } from 'payload'
import { ownerOfLink } from '../../../src/access/passwordLink.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { refuseWeakPassword } from './requireStrongPassword.ts'

/**
 * A password that is chosen by a link obeys the same rule as any other, and a link whose time is over says so. Payload
 * validates the account there without its new password, and has of the link only an English sentence.
 */
export const guardPasswordLink: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { token, password } = (args as { data: { token?: unknown; password?: unknown } }).data
  const owner = await ownerOfLink(req.payload, token)
  if (!owner) throw new Refusal('account.linkOutdated', 403)
  refuseWeakPassword(String(password ?? ''), owner)
  return args
}
