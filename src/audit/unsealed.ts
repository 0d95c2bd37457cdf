import type { ClientBase } from 'pg'

/** Sealing takes a second; a row that waits this long waits for a worker that does not come. */
export const LONGEST_WAIT_MINUTES = 10

/** What is wrong with rows that have no seal: how many they are, and the id of one of them. */
export type UnsealedFault = { kind: 'unnoted' | 'goneUnsealed'; count: number; rowId: string }

/** Rows that have no seal. */
export type Unsealed = {
  /** Rows that will be sealed. */
  waiting: number
  /** How many of them wait for more than `LONGEST_WAIT_MINUTES`. */
  waitingLong: number
  faults: UnsealedFault[]
}

/** Looks at all rows without a seal. How long one waits is asked of the database's clock, not of the row, which may lie. */
export async function findUnsealed(client: ClientBase): Promise<Unsealed> {
  const { rows } = await client.query<{ waiting: number; waitingLong: number }>(
    `select count(*)::int as waiting,
            (count(*) filter (where u.noted_at < now() - make_interval(mins => $1)))::int as "waitingLong"
       from audit_unsealed u join audit_log a on a.id = u.row_id
      where not exists (select from audit_seals s where s.row_id = u.row_id)`,
    [LONGEST_WAIT_MINUTES],
  )
  const unnoted = await countRows(client, 'unnoted', UNNOTED)
  const gone = await countRows(client, 'goneUnsealed', GONE)
  return { ...(rows[0] ?? { waiting: 0, waitingLong: 0 }), faults: [...unnoted, ...gone] }
}

/** A trigger notes each row for its seal when it is written: one that nobody noted came in past the trigger. */
const UNNOTED = `select a.id::text as "rowId", a.at as order_by from audit_log a
  where not exists (select from audit_seals s where s.row_id = a.id)
    and not exists (select from audit_unsealed u where u.row_id = a.id)`

/** It was noted in the transaction that wrote it, so it was there. */
const GONE = `select u.row_id::text as "rowId", u.entry as order_by from audit_unsealed u
  where not exists (select from audit_log a where a.id = u.row_id)
    and not exists (select from audit_seals s where s.row_id = u.row_id)`

async function countRows(client: ClientBase, kind: UnsealedFault['kind'], found: string): Promise<UnsealedFault[]> {
  const { rows } = await client.query<{ rowId: string; count: number }>(
    `select "rowId", (count(*) over ())::int as count from (${found}) as found order by order_by, "rowId" limit 1`,
  )
  return rows.map(({ rowId, count }) => ({ kind, count, rowId }))
}
