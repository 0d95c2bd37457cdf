const PATIENCE_MS = 1000

/** One line for the person at the terminal. */
export const say = (line: string): void => console.log(line)

/**
 * Does a step of the start and says what it was and how long it took. A step that takes longer than a second is
 * announced while it runs; a quick one is not worth a line.
 * @param what  a noun phrase, for example `building the site`
 */
export async function step<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const begin = performance.now()
  let isAnnounced = false
  const timer = setTimeout(() => {
    isAnnounced = true
    say(`${what} …`)
  }, PATIENCE_MS)
  try {
    const result = await work()
    if (isAnnounced) say(`${what}: done in ${seconds(begin)} s`)
    return result
  } finally {
    clearTimeout(timer)
  }
}

/** Seconds since a `performance.now()`, with one decimal below ten. */
export function seconds(begin: number): string {
  const passed = (performance.now() - begin) / 1000
  return passed < 10 ? passed.toFixed(1) : passed.toFixed(0)
}
