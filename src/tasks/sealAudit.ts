import { exportHead, headFileIn } from '../audit/heads.ts'
import { lastSeal, sealBatch } from '../audit/seal.ts'
import type { TaskContext } from './task.ts'

const BATCH = 500
/** A long queue, as after an import, is worked off in several runs, so that other tasks have their turn. */
const MOST_BATCHES = 20

/**
 * Seals the rows of the audit log that have been committed, and writes down outside the database how far the chain has
 * come. The head is read after the commit, so the file never knows more than the database; what a killed worker did not
 * write down, the next run does.
 */
export async function sealAudit({ client, environment, signal }: TaskContext): Promise<void> {
  for (let batch = 0; batch < MOST_BATCHES && !signal.aborted; batch++)
    if ((await sealBatch(client, BATCH)) < BATCH) break
  const head = await lastSeal(client)
  if (!head) return
  await exportHead(headFileIn(environment.dataFolder), {
    position: head.position,
    hash: head.chainHash,
    at: `${head.sealedAt}Z`,
  })
}
