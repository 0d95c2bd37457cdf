import type { CollectionBeforeOperationHook } from 'payload'
import { idAsStored } from '../lifecycle/subjects.ts'

/**
 * Payload hands an id on as it was sent, also as that of the stored document. Hooks look for approvals and other things
 * that lie under the id as text, so it is written as the tables have it before any of them asks.
 */
export const writeIdAsStored: CollectionBeforeOperationHook = ({ args }) => {
  const { id } = args as { id?: unknown }
  return typeof id === 'string' ? { ...args, id: idAsStored(id) } : args
}
