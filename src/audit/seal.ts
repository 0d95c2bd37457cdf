import type { ClientBase } from 'pg'
import { BEGINNING, type LoggedRow, type Seal, sealRow } from './chain.ts'
import { LOGGED_ROW, PRESENT, SEAL } from './loggedRow.ts'

/** Any number; whoever adds to the chain of this database holds it until its transaction ends. */
const LOCK = 735_503

type Waiting = { rowId: string; row: LoggedRow; sealedAt: string; isSealed: boolean }

/**
 * Seals the rows that wait longest, all of them in one transaction or none. Rows are taken in the order in which they
 * were written; one that is committed late comes after those that are sealed already. A row that waits although it has
 * a seal, as after a copy of the data was brought in, only stops waiting.
 * @param most how many rows are taken at once
 * @returns how many rows no longer wait
 */
export async function sealBatch(client: ClientBase, most: number): Promise<number> {
  if ((await client.query('select 1 from audit_unsealed limit 1')).rowCount === 0) return 0
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    const waiting = await longestWaiting(client, most)
    await addSeals(client, waiting)
    await client.query('delete from audit_unsealed where row_id = any($1)', [waiting.map(({ rowId }) => rowId)])
    await client.query('commit')
    return waiting.length
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

/** The last seal of the chain; null while nothing is sealed. */
export async function lastSeal(client: ClientBase): Promise<Seal | null> {
  const { rows } = await client.query(`select ${SEAL} from audit_seals s order by s.position desc limit 1`)
  return rows[0] ? { ...rows[0], position: Number(rows[0].position) } : null
}

async function longestWaiting(client: ClientBase, most: number): Promise<Waiting[]> {
  const { rows } = await client.query<Waiting>(
    `select u.row_id as "rowId", ${LOGGED_ROW} as row, ${PRESENT} as "sealedAt", s.row_id is not null as "isSealed"
       from audit_unsealed u join audit_log a on a.id = u.row_id left join audit_seals s on s.row_id = u.row_id
      order by u.entry limit $1`,
    [most],
  )
  return rows
}

async function addSeals(client: ClientBase, waiting: readonly Waiting[]): Promise<void> {
  const seals: Seal[] = []
  const head = (await lastSeal(client)) ?? BEGINNING
  for (const { row, sealedAt, isSealed } of waiting)
    if (!isSealed) seals.push(sealRow(seals.at(-1) ?? head, row, sealedAt))
  await client.query(
    `insert into audit_seals (position, row_id, row_digest, chain_hash, sealed_at)
     select position, row_id, row_digest, chain_hash, sealed_at at time zone 'utc'
       from unnest($1::bigint[], $2::uuid[], $3::text[], $4::text[], $5::timestamp[])
         as new (position, row_id, row_digest, chain_hash, sealed_at)`,
    [
      seals.map(({ position }) => position),
      seals.map(({ rowId }) => rowId),
      seals.map(({ rowDigest }) => rowDigest),
      seals.map(({ chainHash }) => chainHash),
      seals.map(({ sealedAt }) => sealedAt),
    ],
  )
}
