import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { hasRole } from '../access/people.ts'
import { readableIds } from '../access/readableIds.ts'
import { database } from '../config/sql.ts'
import { isUuid } from '../lifecycle/rows.ts'
import { globalSlugs } from '../slugs.ts'
import { kindsSeenBy, kindsWithWords, type MailKind } from './kinds.ts'

/** How far a mail has come; `unconfirmed` may have arrived or not, and is not sent again by itself. */
export type MailState = 'queued' | 'sending' | 'sent' | 'unconfirmed' | 'failed'

/** What the mail says, and what the mail server said of it. */
export type MailWords = { subject: string; body: string; error: string | null }

/** A mail as one viewer sees it. */
export type ShownMail = {
  id: string
  kind: MailKind
  state: MailState
  attempts: number
  createdAt: Date
  sentAt: Date | null
  /** A member of staff, or a bare address. */
  recipient: { name: string | null; roles: string[]; address: string }
  /** The bare code of a refusal, such as 550 or ECONNREFUSED: the sentence around it may repeat the mail. */
  errorCode: string | null
  /** Null where this viewer is not shown them: they do not leave the database then. */
  words: MailWords | null
}

/** One page of the outbox. */
export type OutboxPage = { mails: ShownMail[]; hasMore: boolean }

/** Which page, from 1 on, and whether of failed and unconfirmed mails only. */
export type OutboxQuestion = { page: number; onlyTroubled: boolean }

const perPage = 25

type Row = Omit<ShownMail, 'words' | 'recipient'> & ShownMail['recipient'] & About
type About = { collection: string | null; documentId: string | null }

/**
 * The outgoing mail, newest first, as far as the caller may see it.
 * @returns null for those who see none of it
 */
export const readOutbox = async (
  req: PayloadRequest,
  { page, onlyTroubled }: OutboxQuestion,
): Promise<OutboxPage | null> => {
  const kinds = kindsSeenBy(req.user)
  if (kinds.length === 0) return null
  const troubled = onlyTroubled ? sql`and o.state in ('failed', 'unconfirmed')` : sql``
  const found = await rowsOf(
    req,
    sql`where o.kind in (${list(kinds)}) ${troubled} order by o.created_at desc, o.id desc
        limit ${perPage + 1} offset ${(page - 1) * perPage}`,
  )
  const rows = found.slice(0, perPage)
  const words = await wordsOf(req, await openRows(req, rows))
  return { mails: rows.map((row) => shown(row, words)), hasMore: found.length > perPage }
}

const list = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )

/** Everything but the words. */
const rowsOf = async (req: PayloadRequest, which: SQL): Promise<Row[]> => {
  const { rows } = await (await database(req)).execute(
    sql`select o.id, o.kind, o.state, o.attempts, o.created_at as "createdAt", o.sent_at as "sentAt", o.recipient as address,
          u.display_name as name, array(select r.value::text from users_roles r where r.parent_id = u.id order by r."order") as roles,
          substring(o.error from '(?:^|[^[:alnum:]])(E[A-Z]{3,12}|[45][0-9]{2})(?![[:alnum:]])') as "errorCode",
          o.document_collection as collection, o.document_id as "documentId"
        from outbox o left join users u on u.email = lower(o.recipient) ${which}`,
  )
  return rows as Row[]
}

/** The mails whose words the caller may read: who may read the document may read what is said of it. */
const openRows = async (req: PayloadRequest, rows: readonly Row[]): Promise<string[]> => {
  const candidates = rows.filter(({ kind }) => kindsWithWords.includes(kind))
  const ofCollection = Map.groupBy(candidates, ({ collection }) => collection)
  const open = await Promise.all([...ofCollection].map(async ([name, mails]) => openOf(req, name, mails)))
  return open.flat().map(({ id }) => id)
}

const openOf = async (req: PayloadRequest, collection: string | null, mails: Row[]): Promise<Row[]> => {
  // A mail about no single document may name several; the head reads the whole house.
  if (collection === null) return hasRole(req.user, 'head') ? mails : []
  if (isGlobal(collection)) return mails
  const ids = mails.flatMap(({ documentId }) => (documentId && isUuid(documentId) ? [documentId] : []))
  // A slug of ours, written by our own code.
  const readable = await readableIds(req, collection as CollectionSlug, [...new Set(ids)])
  return mails.filter(({ documentId }) => documentId !== null && readable.has(documentId))
}

/** Globals are not under embargo: all staff read them. */
const isGlobal = (slug: string): boolean => (Object.values(globalSlugs) as string[]).includes(slug)

const wordsOf = async (req: PayloadRequest, ids: readonly string[]): Promise<Map<string, MailWords>> => {
  if (ids.length === 0) return new Map()
  const { rows } = await (await database(req)).execute(
    sql`select id, subject, body, error from outbox
         where id in (${list(ids)}) and kind in (${list(kindsWithWords)})`,
  )
  return new Map((rows as ({ id: string } & MailWords)[]).map(({ id, ...words }) => [id, words]))
}

const shown = (
  { address, name, roles, collection: _, documentId: __, ...row }: Row,
  words: ReadonlyMap<string, MailWords>,
): ShownMail => ({
  ...row,
  createdAt: new Date(row.createdAt),
  sentAt: row.sentAt && new Date(row.sentAt),
  recipient: { name, roles, address },
  words: words.get(row.id) ?? null,
})
