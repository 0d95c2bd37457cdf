import { plusDays } from './days.ts'

/** Days off that fall on the same date every year. */
const fixed = [
  '01-01',
  '01-02',
  '01-07',
  '01-19',
  '03-03',
  '03-08',
  '04-09',
  '05-09',
  '05-12',
  '05-26',
  '08-28',
  '10-14',
  '11-23',
]

/** The first year in which 17 May is a day off. */
const FAMILY_DAY_SINCE = 2025

/** How far the Julian calendar was behind the Gregorian one from 1900 to 2099. */
const JULIAN_LAG = 13

/**
 * Easter Sunday of the Orthodox Church, by the Julian computus in the form that Jean Meeus gave it.
 * @param year 1900 to 2099
 * @returns 'YYYY-MM-DD' in the Gregorian calendar
 */
export const orthodoxEaster = (year: number): string => {
  const golden = (19 * (year % 19) + 15) % 30
  const weekday = (2 * (year % 4) + 4 * (year % 7) - golden + 34) % 7
  const sum = golden + weekday + 114
  const julian = `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`
  return plusDays(julian, JULIAN_LAG)
}

/**
 * Days off by law in one year: the fixed ones, and Good Friday to Easter Monday. Days that the Government declares are
 * not among them: they are kept in the collection `non-working-days`.
 * @returns days 'YYYY-MM-DD'
 * @source Labour Code of Georgia, art. 30(1); 17 May by Organic Law 4455-XVIმს-Xმპ, from 2025
 */
export const holidaysOf = (year: number): Set<string> => {
  const easter = orthodoxEaster(year)
  return new Set([
    ...fixed.map((date) => `${year}-${date}`),
    ...(year >= FAMILY_DAY_SINCE ? [`${year}-05-17`] : []),
    ...[-2, -1, 0, 1].map((offset) => plusDays(easter, offset)),
  ])
}
