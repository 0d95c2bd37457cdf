import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SqlRunner } from '../config/sql.ts'

/** Ids of active people who hold one of the roles. */
export const holdersOf = async (runner: SqlRunner, roles: readonly string[]): Promise<string[]> => {
  if (roles.length === 0) return []
  const held = sql.join(
    roles.map((role) => sql`${role}`),
    sql`, `,
  )
  const { rows } = await runner.execute(
    sql`select distinct u.id from users u join users_roles r on r.parent_id = u.id
         where r.value::text in (${held}) and u.is_active is not false order by u.id`,
  )
  return rows.map(({ id }) => String(id))
}
