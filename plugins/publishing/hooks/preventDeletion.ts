import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook } from 'payload'
import { database } from '../../../src/config/sql.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'

type Doc = { everPublic?: boolean; _status?: string } | null

/** What was public once is taken down or retired, never deleted, whoever asks and through whichever door. */
export const preventDeletion: CollectionBeforeDeleteHook = async ({ id, req, collection }) => {
  const row = (await req.payload.db.findOne({ collection: collection.slug, where: { id: { equals: id } }, req })) as Doc
  if (row?._status === 'published') throw new Refusal('content.isLive', 409)
  if (row?.everPublic) throw new Refusal('content.wasPublic', 409)
}

/** The addresses of a deleted document, which was never public, are free again. */
export const freeSlugs: CollectionAfterDeleteHook = async ({ id, req, collection }) => {
  const runner = await database(req)
  await runner.execute(
    sql`delete from slug_registry where collection = ${collection.slug} and document_id = ${String(id)}::uuid`,
  )
}
