import type { CollectionAfterChangeHook } from 'payload'
import { keepActingRoles } from '../../../src/access/keepActingRoles.ts'

/** Who acts for a person holds what the person holds: no role that was taken away, and the unit that it is for now. */
export const keepDeputies: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await keepActingRoles(req, String(doc.id))
  return doc
}
