const dayMs = 86_400_000

const utc = (day: string): Date => new Date(`${day}T00:00:00.000Z`)
const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

/**
 * The day that lies so many days after another one, or before it.
 * @param day 'YYYY-MM-DD'
 */
export const plusDays = (day: string, count: number): string => isoDay(new Date(utc(day).getTime() + count * dayMs))

/**
 * The day of the same number some months later, or the last day of that month when it has none.
 * @source Civil Code of Georgia, art. 123(2) and (3)
 */
export const plusMonths = (day: string, count: number): string => {
  const from = utc(day)
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + count]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return isoDay(new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay))))
}

/** Saturday and Sunday. */
export const isWeekend = (day: string): boolean => utc(day).getUTCDay() % 6 === 0
