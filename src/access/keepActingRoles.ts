import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { database } from '../config/sql.ts'
import { nowIso } from '../time/clock.ts'

/**
 * Writes anew what those hold who act for a person, from the orders that have not been ended: nothing while the person is
 * switched off or has lost the role. Called in the transaction of every change to the orders, roles, unit or state of the
 * principal; a trigger on accounts lets nobody else write the column.
 *
 * The accounts are locked by a statement of their own, in one order: the next one then sees every order that was ended while
 * it waited. A statement that waits within itself still sees the orders as they were before.
 */
export const keepActingRoles = async (req: PayloadRequest, principal: string): Promise<void> => {
  const runner = await database(req)
  const deputies = sql`select deputy_id from delegations where principal_id = ${principal}::uuid`
  await runner.execute(sql`select id from users where id in (${deputies}) order by id for no key update`)
  await runner.execute(sql`select set_config('statdesk.acting', 'on', true)`)
  await runner.execute(sql`update users deputy set acting_roles = coalesce((
      select jsonb_agg(jsonb_build_object(
        'role', d.role,
        'unit', case when d.role = 'approver' then p.unit_id end,
        'principal', p.id,
        'orderNumber', d.order_number,
        'beginsOn', to_char(d.begins_on at time zone 'UTC', 'YYYY-MM-DD'),
        'endsOn', to_char(d.ends_on at time zone 'UTC', 'YYYY-MM-DD')) order by d.begins_on, d.id)
      from delegations d join users p on p.id = d.principal_id
      where d.deputy_id = deputy.id and d.ended_at is null and p.is_active is not false
        and exists (select 1 from users_roles r where r.parent_id = p.id and r.value::text = d.role)), '[]'::jsonb)
    where deputy.id in (${deputies})`)
  await runner.execute(sql`select set_config('statdesk.acting', 'off', true)`)
}

/** Ends every order by which a person acts for others: who is switched off does not come back with the powers of others. */
export const endOrdersTo = async (req: PayloadRequest, deputy: string, endedBy: string): Promise<void> => {
  const runner = await database(req)
  const { rows } =
    await runner.execute(sql`update delegations set ended_at = ${nowIso()}, ended_by_id = ${endedBy}::uuid
    where deputy_id = ${deputy}::uuid and ended_at is null returning principal_id as id`)
  for (const id of new Set(rows.map((row) => String(row.id)))) await keepActingRoles(req, id)
}
