import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterDeleteHook } from 'payload'
import { database } from '../../../src/config/sql.ts'

/** What a deleted document used, or who used a deleted file, is asked by nobody any more. */
export const forgetMediaDrafts: CollectionAfterDeleteHook = async ({ id, req, collection }) => {
  const runner = await database(req)
  await runner.execute(
    sql`delete from media_drafts where (document_collection = ${collection.slug} and document_id = ${String(id)}) or media_id::text = ${String(id)}`,
  )
}
