import { plusDays } from './days.ts'
import { startOfDay, tbilisiDay } from './tbilisi.ts'
import type { WorkCalendar } from './workingDays.ts'

const MINUTE_MS = 60_000

/**
 * When the office works on a working day, in minutes since midnight in Tbilisi: nine to six, with an hour's break.
 * @source Law of Georgia on Public Service, art. 60: eight hours a day, from 9 to 18 with a break from 13 to 14
 */
const periods: readonly [from: number, to: number][] = [
  [9 * 60, 13 * 60],
  [14 * 60, 18 * 60],
]

/**
 * The instant at which a term in working hours ends. A term that begins outside working hours begins with the next ones.
 * @param from  the instant at which it begins
 * @param hours 0 or more, also parts of one
 * @returns an instant within working hours, or at their end
 * @throws RangeError if `hours` is negative
 */
export const addWorkingHours = (calendar: WorkCalendar, from: Date, hours: number): Date => {
  if (hours < 0) throw new RangeError(`A term of ${hours} hours would end before it began.`)
  let left = Math.round(hours * 60)
  for (let day = tbilisiDay(from); ; day = plusDays(day, 1)) {
    if (!calendar.isWorkingDay(day)) continue
    const midnight = startOfDay(day).getTime()
    const begun = (from.getTime() - midnight) / MINUTE_MS
    for (const [opens, closes] of periods) {
      const start = Math.max(opens, begun)
      const open = Math.max(0, closes - start)
      if (open > 0 && left <= open) return new Date(midnight + (start + left) * MINUTE_MS)
      left -= open
    }
  }
}

/** Whether the office works at an instant: on a working day, in its hours, its break left out. */
export const isWorkingTime = (calendar: WorkCalendar, at: Date): boolean => {
  const day = tbilisiDay(at)
  const minute = (at.getTime() - startOfDay(day).getTime()) / MINUTE_MS
  return calendar.isWorkingDay(day) && periods.some(([opens, closes]) => opens <= minute && minute < closes)
}
