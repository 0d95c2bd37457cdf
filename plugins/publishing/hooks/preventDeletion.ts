import { sql } from '@payloadcms/db-postgres/drizzle'
import type {
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { database } from '../../../src/config/sql.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'

type Doc = { everPublic?: boolean; _status?: string } | null

const refuseWhatWasPublic = async (req: PayloadRequest, collection: CollectionSlug, id: unknown): Promise<void> => {
  const row = (await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req })) as Doc
  if (row?._status === 'published') throw new Refusal('content.isLive', 409)
  if (row?.everPublic) throw new Refusal('content.wasPublic', 409)
}

/** What was public once is taken down or retired, never deleted, whoever asks and through whichever door. */
export const preventDeletion: CollectionBeforeDeleteHook = ({ id, req, collection }) =>
  refuseWhatWasPublic(req, collection.slug, id)

/** Nor does it go to the trash: there nobody could confirm that it was taken down, and its alarm would not end. */
export const preventTrash: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req, collection }) => {
  const isThrownAway = operation === 'update' && data.deletedAt && !originalDoc?.deletedAt
  if (isThrownAway) await refuseWhatWasPublic(req, collection.slug as CollectionSlug, originalDoc?.id)
  return data
}

/** The addresses of a deleted document, which was never public, are free again. */
export const freeSlugs: CollectionAfterDeleteHook = async ({ id, req, collection }) => {
  const runner = await database(req)
  await runner.execute(
    sql`delete from slug_registry where collection = ${collection.slug} and document_id = ${String(id)}::uuid`,
  )
}
