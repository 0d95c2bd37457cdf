const width = 30

const clock = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/**
 * how far long work is: a bar, counts, pace and the time that is left at this pace.
 * @param seconds since the beginning
 */
export const progressLine = (done: number, total: number, seconds: number): string => {
  const share = total > 0 ? Math.min(1, done / total) : 1
  const filled = Math.round(share * width)
  const pace = seconds > 0 ? done / seconds : 0
  const left = pace > 0 ? clock((total - done) / pace) : '?'
  return `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${total} · ${pace.toFixed(1)}/s · ${left} left`
}

/** Where a bar is drawn: a terminal, or a file that somebody reads later. */
export type ProgressStream = { isTTY?: boolean; write: (text: string) => unknown }

/** How often a bar is drawn anew, in milliseconds: over itself on a terminal, a line now and then elsewhere. */
const pauses = { terminal: 100, elsewhere: 10_000 } as const

/**
 * Draws how far long work is.
 * @param at milliseconds that have passed since any fixed point
 * @returns what is told of every step, and what ends the bar
 */
export const progressBar = (stream: ProgressStream, at: () => number) => {
  const begunAt = at()
  let drawnAt = Number.NEGATIVE_INFINITY
  const draw = (done: number, total: number): void => {
    const pause = stream.isTTY ? pauses.terminal : pauses.elsewhere
    if (at() - drawnAt <= pause && done < total) return
    drawnAt = at()
    const line = progressLine(done, total, (at() - begunAt) / 1000)
    stream.write(stream.isTTY ? `\r${line}\u001b[K` : `${line}\n`)
  }
  const end = (): void => {
    if (stream.isTTY) stream.write('\n')
  }
  return { draw, end }
}
