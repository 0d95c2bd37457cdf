import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SqlRunner } from '../config/sql.ts'
import { Refusal } from '../errors/Refusal.ts'

/** What the register knows of an item that came in. */
export type Entry = {
  documentId: string
  digest: string
  contentDigest: string
  fileDigest: string | null
  isPublic: boolean
}

const columns = sql`external_id as "externalId", document_id as "documentId", digest, content_digest as "contentDigest",
  file_digest as "fileDigest", is_public as "isPublic"`

/** Entries of some items of one collection, by external id. */
export const entriesOf = async (
  runner: SqlRunner,
  source: string,
  collection: string,
  externalIds: readonly string[],
): Promise<Map<string, Entry>> => {
  if (externalIds.length === 0) return new Map()
  const found = await runner.execute(sql`select ${columns} from import_items
    where source = ${source} and collection = ${collection}
      and external_id in (select jsonb_array_elements_text(${JSON.stringify(externalIds)}::jsonb))`)
  return new Map(found.rows.map((row) => [String(row.externalId), row as unknown as Entry]))
}

/** Writes down which document an item became, in the transaction that wrote the document. */
export const enter = async (
  runner: SqlRunner,
  source: string,
  collection: string,
  externalId: string,
  entry: Entry,
): Promise<void> => {
  const entered =
    await runner.execute(sql`insert into import_items (source, collection, external_id, document_id, digest, content_digest, file_digest, is_public)
    values (${source}, ${collection}, ${externalId}, ${entry.documentId}::uuid, ${entry.digest}, ${entry.contentDigest}, ${entry.fileDigest}, ${entry.isPublic})
    on conflict (source, collection, external_id) do update set digest = excluded.digest, content_digest = excluded.content_digest,
      file_digest = excluded.file_digest, is_public = import_items.is_public or excluded.is_public, imported_at = now()
    where import_items.document_id = excluded.document_id returning 1`)
  // Two imports of one archive at one time: the second one gives way, with all that it wrote of this item.
  if (entered.rows.length === 0) throw new Refusal('document.conflict', 409)
}
