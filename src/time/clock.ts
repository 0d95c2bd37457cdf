/**
 * The one clock of the office. Whether something is public is decided by the database's clock, so the difference
 * between it and this machine's is measured and added here. Nothing else in the product asks what time it is.
 */
let offsetMs = 0
/** Where the clock was set to, by a rehearsal or a test. Measuring goes on beside it and never moves it. */
let setTo: (() => number) | null = null

/** The present instant by the database's clock. */
export const now = (): Date => new Date(setTo ? setTo() : Date.now() + offsetMs)

/** The present instant as an ISO string in UTC. */
export const nowIso = (): string => now().toISOString()

/**
 * Measures the difference to the database's clock; half of the round trip is taken as the way there.
 * @param askDatabase answers `clock_timestamp()` of the database
 * @returns the difference in milliseconds, database minus machine
 */
export const followDatabaseClock = async (askDatabase: () => Promise<Date>): Promise<number> => {
  const before = Date.now()
  const databaseTime = (await askDatabase()).getTime()
  offsetMs = Math.round(databaseTime - (before + Date.now()) / 2)
  return offsetMs
}

/**
 * Sets the clock for a rehearsal or a test, and gives back the function that returns to the true time.
 * @param instant the instant at which the clock stands, or null for the machine's clock
 */
export const setClock = (instant: Date | null): (() => void) => {
  const fixed = instant?.getTime()
  setTo = fixed === undefined ? Date.now : () => fixed
  return () => {
    setTo = null
  }
}

/**
 * The machine's own time, which Payload stamps on versions. Only for ordering versions among each other: a rehearsal at
 * a shifted clock must not reorder them.
 */
export const machineNow = (): Date => new Date()
