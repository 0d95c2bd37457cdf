import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SqlRunner } from '../config/sql.ts'

/** The name of a member of staff, as colleagues see it; a dash for one who is not there. */
export const nameOf = async (runner: SqlRunner, id: string): Promise<string> => {
  const { rows } = await runner.execute(sql`select display_name as name from users where id = ${id}::uuid`)
  return String(rows[0]?.name ?? '—')
}
