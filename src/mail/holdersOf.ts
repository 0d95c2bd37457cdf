import { sql } from '@payloadcms/db-postgres/drizzle'
import { actingOn } from '../access/acting.ts'
import type { SqlRunner } from '../config/sql.ts'
import { tbilisiDay } from '../time/tbilisi.ts'

type Account = { id: string; holdsOwn: boolean; acting: unknown }

/**
 * Ids of active people who hold one of the roles, of their own or for somebody else: who is away is told, and so is who acts.
 * @param at the instant on whose day an order counts
 */
export const holdersOf = async (runner: SqlRunner, roles: readonly string[], at: Date): Promise<string[]> => {
  if (roles.length === 0) return []
  const wanted = sql.join(
    roles.map((role) => sql`${role}`),
    sql`, `,
  )
  const { rows } = await runner.execute(
    sql`select u.id, u.acting_roles as acting,
          exists (select 1 from users_roles r where r.parent_id = u.id and r.value::text in (${wanted})) as "holdsOwn"
         from users u where u.is_active is not false order by u.id`,
  )
  const day = tbilisiDay(at)
  return (rows as Account[])
    .filter(({ holdsOwn, acting }) => holdsOwn || actingOn(acting, day).some(({ role }) => roles.includes(role)))
    .map(({ id }) => id)
}
