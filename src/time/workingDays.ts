import { isWeekend, plusDays, plusMonths } from './days.ts'
import { holidaysOf } from './holidays.ts'

/** Which days are worked: what every due time of the office is counted by. */
export type WorkCalendar = { isWorkingDay: (day: string) => boolean }

/**
 * The calendar of the office: weekends and days off by law, with those that were declared on top.
 * @param declared days 'YYYY-MM-DD' on which this office does not work (collection `non-working-days`)
 */
export const workCalendar = (declared: Iterable<string>): WorkCalendar => {
  const off = new Set(declared)
  const byLaw = new Map<number, Set<string>>()
  const holidays = (day: string): Set<string> => {
    const year = Number(day.slice(0, 4))
    const known = byLaw.get(year) ?? holidaysOf(year)
    byLaw.set(year, known)
    return known
  }
  return { isWorkingDay: (day) => !isWeekend(day) && !off.has(day) && !holidays(day).has(day) }
}

/** The day itself when it is worked, else the next one that is. @source Civil Code of Georgia, art. 127 */
export const nextWorkingDay = ({ isWorkingDay }: WorkCalendar, day: string): string => {
  let at = day
  while (!isWorkingDay(at)) at = plusDays(at, 1)
  return at
}

/** The day itself when it is worked, else the last one before it that is. */
export const lastWorkingDay = ({ isWorkingDay }: WorkCalendar, day: string): string => {
  let at = day
  while (!isWorkingDay(at)) at = plusDays(at, -1)
  return at
}

/**
 * The last day of a term in working days. The day of receipt is day 0, worked or not.
 * @param count how many working days; negative counts back
 * @source Civil Code of Georgia, art. 122 and 123(1)
 */
export const addWorkingDays = ({ isWorkingDay }: WorkCalendar, from: string, count: number): string => {
  const step = Math.sign(count)
  let at = from
  for (let left = Math.abs(count); left > 0; ) {
    at = plusDays(at, step)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/**
 * The last day of a term in calendar days; it ends on a working day.
 * @source Civil Code of Georgia, art. 122, 123(1) and 127
 */
export const addCalendarDays = (calendar: WorkCalendar, from: string, count: number): string =>
  nextWorkingDay(calendar, plusDays(from, count))

/**
 * The last day of a term in months; it ends on a working day.
 * @source Civil Code of Georgia, art. 123(2)–(3) and 127
 */
export const addMonths = (calendar: WorkCalendar, from: string, count: number): string =>
  nextWorkingDay(calendar, plusMonths(from, count))

/** How many working days lie after one day, up to and with another; 0 when that one comes first. */
export const workingDaysAfter = ({ isWorkingDay }: WorkCalendar, from: string, to: string): number => {
  let count = 0
  for (let at = plusDays(from, 1); at <= to; at = plusDays(at, 1)) if (isWorkingDay(at)) count += 1
  return count
}
