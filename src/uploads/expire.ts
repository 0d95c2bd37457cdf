import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expiryOf, hoursKept } from './domain/protocol.ts'
import type { Staging } from './staging.ts'

const hour = 60 * 60 * 1000

/** The doors are closed by then; what is just being saved gets the time for it. */
const graceMs = hour

/** Time after which a file in the folder that belongs to no upload is nobody's. */
const strayMs = (hoursKept + 1) * hour

/**
 * Removes uploads that are over their time, and what a process that died left of their beginning or end.
 * @param now the present instant
 */
export const removeExpired = async (staging: Staging, now: Date): Promise<void> => {
  const uploads = await staging.list()
  for (const { id, beganAt } of uploads)
    if (expiryOf(beganAt).getTime() + graceMs <= now.getTime()) await staging.remove(id)
  const known = new Set(uploads.map(({ id }) => id))
  const strays = (await staging.names()).filter((name) => !known.has(name.slice(0, 32)))
  for (const name of strays) {
    const facts = await stat(join(staging.folder, name)).catch(() => null)
    if (facts && now.getTime() - facts.mtimeMs > strayMs) await staging.remove(name.slice(0, 32))
  }
}
