import { Refusal } from '../errors/Refusal.ts'

/** Uploads that may wait. Each holds a connection of the database's pool, and readers need the rest. */
export const mostWaiting = 5

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * Runs work on a picture when the one before it is done: a picture of 100 megapixels may need more than a gigabyte.
 * @throws Refusal 503 when too many are waiting already
 */
export const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (waiting > mostWaiting) throw new Refusal('upload.busy', 503)
  waiting += 1
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  return mine.finally(() => {
    waiting -= 1
  })
}
