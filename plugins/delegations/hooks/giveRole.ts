import type { CollectionAfterChangeHook } from 'payload'
import { keepActingRoles } from '../../../src/access/keepActingRoles.ts'
import { tellApprovers } from '../../../src/mail/tellApprovers.ts'
import { asOrder, type StoredOrder } from '../orders.ts'
import { enteredMail } from '../translations/mails.ts'

/** The account of the deputy holds the role from the first day of the order on, and everybody who agrees is told. */
export const giveRole: CollectionAfterChangeHook = async ({ doc, req }) => {
  const order = asOrder(doc as StoredOrder)
  await keepActingRoles(req, order.principal)
  await tellApprovers(req, enteredMail(order))
  return doc
}
