import type { ClientBase } from 'pg'

/** Triggers of the migrations: without them rows can be changed, or come in without being noted for a seal. */
const TRIGGERS = {
  audit_log_rows: 'audit_log',
  audit_log_table: 'audit_log',
  audit_log_noted: 'audit_log',
  audit_seals_rows: 'audit_seals',
  audit_seals_table: 'audit_seals',
}

/** What keeps the log from being changed and is not as it should be. */
export type Protection = {
  /** Names of triggers that are gone or switched off. */
  triggersOff: string[]
  /** The database user of the office, and what it may do with the log beside reading and adding. */
  user: string
  mayAlso: string[]
}

/** Looks at the triggers of the log and at the rights of the user of this connection. */
export async function readProtection(client: ClientBase): Promise<Protection> {
  const on = await client.query<{ name: string }>(
    `select t.tgname as name from pg_trigger t join unnest($1::text[], $2::text[]) as e (name, on_table)
        on t.tgname = e.name and t.tgrelid = to_regclass(e.on_table) where t.tgenabled in ('O', 'A')`,
    [Object.keys(TRIGGERS), Object.values(TRIGGERS)],
  )
  const isOn = new Set(on.rows.map(({ name }) => name))
  const { rows } = await client.query<{ user: string; mayAlso: string[] }>(
    `select current_user::text as user, coalesce(array_agg(distinct p.name order by p.name)
         filter (where pg_has_role(c.relowner, 'member') or has_table_privilege(c.oid, p.name)), '{}') as "mayAlso"
       from pg_class c, unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) as p (name)
      where c.oid in (to_regclass('audit_log'), to_regclass('audit_seals'))`,
  )
  const { user = '', mayAlso = [] } = rows[0] ?? {}
  return { triggersOff: Object.keys(TRIGGERS).filter((name) => !isOn.has(name)), user, mayAlso }
}
