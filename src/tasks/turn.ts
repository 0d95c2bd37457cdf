import { setTimeout as sleep } from 'node:timers/promises'
import type { ClientBase } from 'pg'

/** Any number; all workers of one database ask for the same lock. */
const LOCK = 735_502
const PAUSE_MS = 2000

/**
 * Waits until this worker is the only one that acts. The lock belongs to the connection, so that PostgreSQL frees it
 * when a worker dies.
 */
export async function takeTurn(client: ClientBase, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as taken', [LOCK])
    if (rows[0].taken) return
    await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined)
  }
}
