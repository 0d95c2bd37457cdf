import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeDeleteHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { can } from '../../access/can.ts'
import { database } from '../../config/sql.ts'
import { Refusal } from '../../errors/Refusal.ts'
import { isUuid, lockRow } from '../../lifecycle/rows.ts'
import { slugs } from '../../slugs.ts'

const isUsed = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const runner = await database(req)
  const { rows } = await runner.execute(sql`select 1 from media_usage where media_id = ${id}::uuid limit 1`)
  return rows.length > 0
}

const mayRemove = can(slugs.media, 'remove')

/**
 * Says why a file stays, to those who might remove it. The rule of access already refuses a file that was ever public,
 * but without a reason. What a person may not read is missing to them here too.
 */
export const explainDeletion: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, overrideAccess } = args as { id?: unknown; overrideAccess?: boolean }
  if (operation !== 'delete' || id === undefined || overrideAccess || !mayRemove({ req })) return args
  const doc = isUuid(id)
    ? await req.payload.findByID({
        collection: slugs.media,
        id,
        depth: 0,
        overrideAccess: false,
        disableErrors: true,
        req,
      })
    : null
  if (!doc) throw new Refusal('document.missing', 404)
  if (await isUsed(req, String(id))) throw new Refusal('upload.inUse', 409)
  if (doc.everPublic) throw new Refusal('upload.wasPublic', 409)
  return args
}

/** A file that a public document uses, or will use at its release, stays; whoever asks, and through whichever door. */
export const preventDeletionOfUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  // A publication under way that refers to the file holds its row: the question waits for its end.
  await lockRow(req, { kind: 'collection', slug: slugs.media, id: String(id) })
  if (await isUsed(req, String(id))) throw new Refusal('upload.inUse', 409)
}
