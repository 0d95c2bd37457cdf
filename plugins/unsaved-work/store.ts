import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { database } from '../../src/config/sql.ts'
import type { Content } from './domain/changes.ts'

/** One form: whose, of which document, in which language. The id of a document that is not there yet is ''. */
export type Form = { owner: string; collection: string; documentId: string; locale: string }

/** What was typed into a form and not saved, and when it was last kept. */
export type Kept = { changes: Content; keptAt: string }

const ofForm = ({ owner, collection, documentId, locale }: Form) =>
  sql`owner = ${owner}::uuid and document_collection = ${collection} and document_id = ${documentId} and locale = ${locale}`

/** What is kept of a form, or null. */
export const keptOf = async (req: PayloadRequest, form: Form): Promise<Kept | null> => {
  const { rows } = await (await database(req)).execute(
    sql`select changes, kept_at from unsaved_work where ${ofForm(form)}`,
  )
  const [row] = rows
  return row ? { changes: row.changes as Content, keptAt: new Date(String(row.kept_at)).toISOString() } : null
}

/** Keeps the changes of a form in the place of those that were kept before. */
export const keep = async (req: PayloadRequest, form: Form, changes: Content): Promise<string> => {
  const { rows } = await (await database(req)).execute(
    sql`insert into unsaved_work (owner, document_collection, document_id, locale, changes, kept_at)
        values (${form.owner}::uuid, ${form.collection}, ${form.documentId}, ${form.locale}, ${JSON.stringify(changes)}::jsonb, clock_timestamp())
        on conflict on constraint unsaved_work_pk do update set changes = excluded.changes, kept_at = excluded.kept_at
        returning kept_at`,
  )
  return new Date(String(rows[0]?.kept_at)).toISOString()
}

/** Lets go of what is kept of a form; nothing happens when there is nothing. */
export const forget = async (req: PayloadRequest, form: Form): Promise<void> => {
  await (await database(req)).execute(sql`delete from unsaved_work where ${ofForm(form)}`)
}
