import { setTimeout as sleep } from 'node:timers/promises'
import { say } from './say.ts'

/** Something that runs until it ends by itself or is stopped. */
export interface Running {
  /** Settles when it has ended, with what there is to say about it. */
  exited: Promise<unknown>
  stop: () => Promise<void>
}

export interface Kept {
  stop: () => Promise<void>
}

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000
/** Whoever runs for this long has recovered: the next fall begins with a short pause again. */
const STABLE_MS = 60_000
const MOST_FALLS = 8

/**
 * Starts something again when it ends unexpectedly, with pauses that double from half a second to half a minute.
 * @param name    as the terminal shall call it: "the server"
 * @param start   starts it once
 * @param giveUp  called after eight falls in a row, none of which was followed by a stable minute
 */
export function keepRunning(name: string, first: Running, start: () => Promise<Running>, giveUp: () => void): Kept {
  let current = first
  let starting: Promise<Running> = Promise.resolve(first)
  let isStopping = false
  const watch = async () => {
    for (let falls = 0; falls <= MOST_FALLS; ) {
      const begin = performance.now()
      const reason = await current.exited
      if (isStopping) return
      falls = performance.now() - begin > STABLE_MS ? 1 : falls + 1
      if (falls > MOST_FALLS) return giveUp()
      const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (falls - 1), LONGEST_PAUSE_MS)
      say(
        `${name} ended unexpectedly${reason === undefined ? '' : ` (${reason})`}; it starts again in ${pauseMs / 1000} s`,
      )
      await sleep(pauseMs)
      if (isStopping) return
      starting = start().catch((error: Error) => fallen(error))
      current = await starting
    }
  }
  void watch()
  const stop = async () => {
    isStopping = true
    await current.stop()
    // One that was just being started again is stopped too.
    await (await starting).stop()
  }
  return { stop }
}

/** A start that failed counts as one more fall. */
const fallen = (error: Error): Running => ({ exited: Promise.resolve(error.message), stop: async () => undefined })
