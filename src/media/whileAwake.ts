import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { database } from '../config/sql.ts'

/** A third of what the database lets a transaction rest (src/config/database.ts). */
const PAUSE_MS = 20_000

/**
 * Keeps the transaction of a request alive while a large file is read or written: the database ends one that says
 * nothing for a minute.
 */
export const whileAwake = async <T>(req: PayloadRequest, work: Promise<T>): Promise<T> => {
  const beat = async (): Promise<void> => {
    await (await database(req)).execute(sql`select 1`)
  }
  // A connection that is lost shows at the next write of the request itself.
  const heart = setInterval(() => void beat().catch(() => undefined), PAUSE_MS)
  try {
    return await work
  } finally {
    clearInterval(heart)
  }
}
