import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { database } from '../../src/config/sql.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import type { PublicSlug } from '../../src/slugs.ts'

/** Notes which files the newest draft of a document uses, in any language; asked when a file is replaced. */
export const noteMediaOfDraft = async (
  req: PayloadRequest,
  { slug, id }: Subject,
  mediaIds: readonly string[],
): Promise<void> => {
  const runner = await database(req)
  await runner.execute(sql`delete from media_drafts where document_collection = ${slug} and document_id = ${id}`)
  for (const mediaId of mediaIds)
    await runner.execute(
      sql`insert into media_drafts (media_id, document_collection, document_id) select id, ${slug}, ${id} from media where id = ${mediaId}::uuid`,
    )
}

/** The documents whose newest draft uses a file, in one order for everybody. */
export const draftsThatUse = async (req: PayloadRequest, mediaId: string): Promise<Subject[]> => {
  const runner = await database(req)
  const { rows } = await runner.execute(
    sql`select document_collection as slug, document_id as id from media_drafts where media_id = ${mediaId}::uuid order by 1, 2`,
  )
  return rows.map(({ slug, id }) => ({ kind: 'collection', slug: slug as PublicSlug, id: String(id) }))
}
