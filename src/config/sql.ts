import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { Refusal } from '../errors/Refusal.ts'

/** What runs a statement: the transaction of a request, or the pool. */
export type SqlRunner = { execute: (query: SQL) => Promise<{ rows: Record<string, unknown>[] }> }

type Adapter = {
  drizzle: SqlRunner
  sessions: Record<string, { db: SqlRunner } | undefined>
}

/**
 * The connection on which a statement belongs: that of the request's transaction when it has one, else the pool.
 * The adapter's type is not exported by Payload with its PostgreSQL parts, hence the one cast here.
 * @param req     a request, or null for a connection of its own
 * @param payload needed when there is no request
 */
export const database = async (req: PayloadRequest | null, payload?: Payload): Promise<SqlRunner> => {
  const adapter = (req?.payload ?? payload)?.db as unknown as Adapter
  const transaction = await req?.transactionID
  if (!transaction) return adapter.drizzle
  const session = adapter.sessions[String(transaction)]
  // After a rollback a statement still under way must not slip onto the pool, where it would stay.
  if (!session) throw new Refusal('office.away', 503)
  return session.db
}
