import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { database } from '../config/sql.ts'
import type { Subject } from './binding.ts'

/** True for an id as our tables have it. */
export const isUuid = (id: unknown): id is string =>
  typeof id === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(id)

/** The table of a collection or global: its slug in snake case, as Payload names it. */
export const tableOf = (slug: string): string => slug.replaceAll('-', '_')

/**
 * Locks the row of a subject until the transaction ends, so that of two people who act at the same instant one waits
 * and then reads what the other did.
 */
export const lockRow = async (req: PayloadRequest, { kind, slug, id }: Subject): Promise<void> => {
  const runner = await database(req)
  const table = sql.identifier(tableOf(slug))
  if (kind === 'global') await runner.execute(sql`select 1 from ${table} for update`)
  else if (isUuid(id)) await runner.execute(sql`select 1 from ${table} where id = ${id}::uuid for update`)
}
