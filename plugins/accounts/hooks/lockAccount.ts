import type { CollectionBeforeOperationHook } from 'payload'
import { lockRow } from '../../../src/lifecycle/rows.ts'
import { slugs } from '../../../src/slugs.ts'

/**
 * Locks the account before Payload reads it: a save of one's own beside the removal of a role waits, and does not write
 * the role back that it had read before.
 */
export const lockAccount: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id } = args as { id?: unknown }
  if (operation === 'update' && id !== undefined)
    await lockRow(req, { kind: 'collection', slug: slugs.users, id: String(id) })
  return args
}
