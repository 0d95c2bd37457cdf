import type { PayloadRequest } from 'payload'
import { tellApprovers } from '../../src/mail/tellApprovers.ts'
import { accountMails } from './translations/mails.ts'

/** What happened to a person's approving role. */
export type RoleEvent = { role: string; personId: string; event: 'requested' | 'confirmed' | 'emailChanged' }

/** Tells every active holder of an approving role by mail. */
export const tellAllHolders = (req: PayloadRequest, { role, personId, event }: RoleEvent): Promise<void> =>
  tellApprovers(req, accountMails[event](role, personId))
