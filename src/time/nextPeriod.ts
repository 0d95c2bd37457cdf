/** First and last day of what the figures describe, both 'YYYY-MM-DD' or an instant that begins with it. */
export type Period = { from: string; to: string }

const monthsOf: Record<string, number> = { monthly: 1, quarterly: 3, halfYearly: 6, annual: 12 }

const dayMs = 86_400_000

const utc = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00.000Z`)
const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

/** Whole months from the first of one to the last of another; null for a period that begins or ends within a month. */
const wholeMonths = ({ from, to }: Period): number | null => {
  const [first, after] = [utc(from), new Date(utc(to).getTime() + dayMs)]
  if (!(first < after) || first.getUTCDate() !== 1 || after.getUTCDate() !== 1) return null
  return (after.getUTCFullYear() - first.getUTCFullYear()) * 12 + after.getUTCMonth() - first.getUTCMonth()
}

/**
 * The period after this one.
 * @param frequency how often such figures appear; see the vocabulary `frequencies`
 * @returns null when it does not follow from the dates: a sum since the beginning of the year, a survey of some weeks
 */
export const nextPeriod = (period: Period, frequency: string | null): Period | null => {
  const months = wholeMonths(period)
  if (months === null || (frequency !== null && monthsOf[frequency] !== months)) return null
  const first = new Date(utc(period.to).getTime() + dayMs)
  const after = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, 1)
  return { from: isoDay(first), to: isoDay(new Date(after - dayMs)) }
}
