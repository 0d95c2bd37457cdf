import type { ClientBase } from 'pg'

/** A job that was tried as often as it may be. */
export type FailedJob = { id: string; name: string; attempts: number; lastTriedAt: Date; error: string | null }

/** How the queue stands. */
export type QueueState = { due: number; later: number; running: number; failed: FailedJob[] }

/** What waits, what runs, and what failed for good, oldest first. */
export async function queueState(client: ClientBase): Promise<QueueState> {
  const { rows: counts } = await client.query<Omit<QueueState, 'failed'>>(
    `select (count(*) filter (where locked_at is null and run_at <= now()))::int as due,
            (count(*) filter (where locked_at is null and run_at > now()))::int as later,
            (count(*) filter (where locked_at is not null))::int as running
       from graphile_worker.jobs where attempts < max_attempts or locked_at is not null`,
  )
  const { rows: failed } = await client.query<FailedJob>(
    `select id::text, task_identifier as name, attempts, updated_at as "lastTriedAt", last_error as error
       from graphile_worker.jobs where attempts >= max_attempts and locked_at is null order by id`,
  )
  return { due: 0, later: 0, running: 0, ...counts[0], failed }
}

/**
 * Lets failed jobs begin again, with all their attempts.
 * @returns how many there were
 */
export const retryJobs = (client: ClientBase, ids: readonly string[]): Promise<number> =>
  countOf(client, 'graphile_worker.reschedule_jobs($1::bigint[], run_at := now(), attempts := 0)', ids)

/**
 * Lets jobs go undone.
 * @returns how many there were
 */
export const dropJobs = (client: ClientBase, ids: readonly string[]): Promise<number> =>
  countOf(client, 'graphile_worker.complete_jobs($1::bigint[])', ids)

async function countOf(client: ClientBase, call: string, ids: readonly string[]): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`select count(*)::int from ${call}`, [ids])
  return rows[0]?.count ?? 0
}
