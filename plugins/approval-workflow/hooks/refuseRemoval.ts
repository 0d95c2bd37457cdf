import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { Refusal } from '../../../src/errors/Refusal.ts'
import type { Slug } from '../../../src/slugs.ts'
import { openWorkflowOf } from '../workflows.ts'

const refuseUnderway = async (req: PayloadRequest, slug: string, id: unknown): Promise<void> => {
  const workflow = await openWorkflowOf(req, { kind: 'collection', slug: slug as Slug, id: String(id) })
  if (workflow) throw new Refusal('approval.underway', 409)
}

/** What people are asked to agree to does not vanish into the trash under their hands: it is recalled first. */
export const refuseTrashUnderway: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
  collection,
}) => {
  const isThrownAway = operation === 'update' && data.deletedAt && !originalDoc?.deletedAt
  if (isThrownAway) await refuseUnderway(req, collection.slug, originalDoc?.id)
  return data
}

/** The same for deleting for ever. */
export const refuseDeletionUnderway: CollectionBeforeDeleteHook = ({ id, req, collection }) =>
  refuseUnderway(req, collection.slug, id)
