/** The zone in which the office lives. */
export const officeZone = 'Asia/Tbilisi'
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: officeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/**
 * The calendar day in Tbilisi of an instant.
 * @returns 'YYYY-MM-DD'
 */
export const tbilisiDay = (instant: Date): string => parts.format(instant)

/** True for a string 'YYYY-MM-DD' that names a day of the calendar (29 February only in leap years). */
export const isDay = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00.000Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/**
 * True for a UTC instant on a whole minute: releases and announced times lie on whole minutes, so that no cache has to
 * hold an answer across one.
 */
export const isWholeMinute = (instant: Date): boolean => instant.getTime() % 60_000 === 0

/**
 * The first instant of a day in Tbilisi, which has kept UTC+4 the whole year since 2005.
 * @param day 'YYYY-MM-DD'
 */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+04:00`)
