const dayMs = 24 * 3_600_000

/** The hour at which the sample office publishes: 11:00 in Tbilisi. */
const releaseHour = 'T07:00:00.000Z'

/** The day so many days after an instant, as 'YYYY-MM-DD' in UTC. */
export const dayAfter = (from: Date, days: number): string =>
  new Date(from.getTime() + days * dayMs).toISOString().slice(0, 10)

/** 11:00 in Tbilisi of a day 'YYYY-MM-DD', as an instant in UTC. */
export const releaseAt = (day: string): string => `${day}${releaseHour}`

/** A wall-clock time in Tbilisi (UTC+4, no summer time) of a day 'YYYY-MM-DD', as an instant in UTC. */
export const tbilisiTime = (day: string, hour: number, minute = 0): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + ((hour - 4) * 60 + minute) * 60_000).toISOString()
