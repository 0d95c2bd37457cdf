import type { CollectionBeforeLoginHook } from 'payload'
import { Refusal } from '../../../src/errors/Refusal.ts'

/** Who was switched off does not come in again, with the right password either. */
export const refuseInactiveLogin: CollectionBeforeLoginHook = ({ user }) => {
  if ((user as { isActive?: boolean }).isActive === false) throw new Refusal('account.inactive', 403)
}
