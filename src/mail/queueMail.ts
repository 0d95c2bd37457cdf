import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SqlRunner } from '../config/sql.ts'
import type { GlobalSlug, Slug } from '../slugs.ts'
import type { MailKind } from './kinds.ts'

/** A mail to one person, in their language, as plain text. */
export type NewMail = {
  kind: MailKind
  recipient: string
  subject: string
  body: string
  /** The document that it is about: who may read that one may read the mail in the admin. */
  about?: { collection: Slug | GlobalSlug; id: string }
}

/**
 * Writes a mail into the outbox. It leaves after the commit, by a job that the table adds itself.
 * @param runner the transaction of its cause: `await database(req)`
 */
export const queueMail = async (
  runner: SqlRunner,
  { kind, recipient, subject, body, about }: NewMail,
): Promise<void> => {
  await runner.execute(
    sql`insert into outbox (kind, recipient, subject, body, document_collection, document_id)
        values (${kind}, ${recipient}, ${subject}, ${body}, ${about?.collection ?? null}, ${about?.id ?? null})`,
  )
}
