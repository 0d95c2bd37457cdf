const width = 30

const clock = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/**
 * How far long work is: a bar, counts, pace and the time that is left at this pace.
 * @param seconds since the beginning
 */
const progressLine = (done: number, total: number, seconds: number): string => {
  const share = total > 0 ? Math.min(1, done / total) : 1
  const filled = Math.round(share * width)
  const pace = seconds > 0 ? done / seconds : 0
  const left = pace > 0 ? clock((total - done) / pace) : '?'
  return `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${total} · ${pace.toFixed(1)}/s · ${left} left`
}

/** A bar that is drawn over itself on a terminal; elsewhere a line now and then. Call it as often as you like. */
export const drawProgress = (): ((done: number, total: number) => void) => {
  const startedAt = performance.now()
  let drawnAt = 0
  return (done, total) => {
    const at = performance.now()
    const isDue = at - drawnAt > (process.stderr.isTTY ? 100 : 10_000) || done === total
    if (!isDue) return
    drawnAt = at
    const line = progressLine(done, total, (at - startedAt) / 1000)
    process.stderr.write(process.stderr.isTTY ? `\r${line}\u001b[K` : `${line}\n`)
  }
}
