import type { ClientBase, Pool } from 'pg'

/** Any number; the name of a worker is the other half of its lock. */
const LOCK = 735_503

/** The lock of a worker is taken a moment after its first look for jobs; a job locked later than this is not looked at. */
const LEAST_SECONDS = 5

/**
 * Says that a worker lives, for as long as this connection does: PostgreSQL frees the lock when the process dies.
 * @param worker the name under which it marks the jobs that it runs
 */
export async function markAlive(client: ClientBase, worker: string): Promise<void> {
  await client.query('select pg_advisory_lock($1, hashtext($2))', [LOCK, worker])
}

/**
 * Gives the jobs of dead workers back to the queue. Whoever gets the lock of a worker knows that it is gone. The engine
 * by itself waits four hours, which is fixed in its code (graphile-worker 0.18, `resetLockedAt`); this can go when that
 * becomes an option.
 * @param pool not the connection that holds the own lock: it would get it a second time
 * @param own  the name of this worker
 */
export async function takeOver(pool: Pool, own: string): Promise<void> {
  await pool.query(
    `select graphile_worker.force_unlock_workers(array(
       select locked_by from (
         select distinct locked_by from graphile_worker.jobs
          where locked_by <> $2 and locked_at < clock_timestamp() - $3 * interval '1 second') held
        where pg_try_advisory_xact_lock($1, hashtext(locked_by))))`,
    [LOCK, own, LEAST_SECONDS],
  )
}
