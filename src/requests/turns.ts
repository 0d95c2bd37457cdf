import type { ErrorCode } from '../errors/catalogue.ts'
import { Refusal } from '../errors/Refusal.ts'

/** How much work of one kind is done at once, how much of it may wait, and what is said to who comes after that. */
type Turns = { atOnce: number; mostWaiting: number; busy: ErrorCode }

/**
 * Work of one kind in the order in which it comes, so much of it at once. Work that fails makes room like work that is done.
 * @returns runs a piece of work when its turn comes; throws a Refusal 503 when too many are waiting already
 */
export const inTurns = ({ atOnce, mostWaiting, busy }: Turns): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let running = 0
  const waiting: (() => void)[] = []
  const begin = async (): Promise<void> => {
    if (running < atOnce) running += 1
    else if (waiting.length >= mostWaiting) throw new Refusal(busy, 503)
    // Who ends hands the place over, so that nobody who comes in between takes it.
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const end = (): void => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
  return async (work) => {
    await begin()
    try {
      return await work()
    } finally {
      end()
    }
  }
}
