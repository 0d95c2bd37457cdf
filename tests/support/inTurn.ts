import pg from 'pg'
import type { Desk } from './desk.ts'

/** Waits until so many people stand before a lock of this database. */
const queued = async (desk: Desk, count: number): Promise<void> => {
  const [found] = await desk.sql(
    `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  if (Number(found?.waiting) < count) await queued(desk, count)
}

/** Holds the lock of a news item's row, lets people queue behind it in order, and lets go. */
export const inTurn = async (desk: Desk, id: string, waiting: (() => Promise<unknown>)[]): Promise<unknown[]> => {
  const { pool } = desk.payload.db as unknown as { pool: { options: { connectionString: string } } }
  const holder = new pg.Client({ connectionString: pool.options.connectionString })
  await holder.connect()
  await holder.query('begin')
  await holder.query('select 1 from news where id = $1 for update', [id])
  const started: Promise<unknown>[] = []
  for (const begin of waiting) {
    started.push(begin())
    await queued(desk, started.length)
  }
  await holder.query('commit')
  await holder.end()
  return Promise.all(started)
}
