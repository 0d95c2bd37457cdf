import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isWeekend, plusDays } from '../../../src/time/days.ts'
import { orthodoxEaster } from '../../../src/time/holidays.ts'
import { tbilisiDay } from '../../../src/time/tbilisi.ts'
import {
  addCalendarDays,
  addMonths,
  addWorkingDays,
  lastWorkingDay,
  workCalendar,
} from '../../../src/time/workingDays.ts'

/** Days that were declared off for administrative bodies. */
const declared = ['2025-08-29', '2026-01-05', '2026-01-06']
const calendar = workCalendar(declared)

const day = fc.integer({ min: 0, max: 365 * 60 }).map((count) => plusDays('2000-01-01', count))
const few = fc.integer({ min: 1, max: 40 })
const daysOff = fc.array(day, { maxLength: 30 })

describe('a term in working days', () => {
  // Receipt is day 0; the columns are 10 working days and 10 calendar days.
  it.each([
    ['plain', '2026-02-02', '2026-02-16', '2026-02-12'],
    ['on a Friday', '2026-02-06', '2026-02-20', '2026-02-16'],
    ['on a Saturday', '2026-02-07', '2026-02-20', '2026-02-17'],
    ['on a Sunday', '2026-02-08', '2026-02-20', '2026-02-18'],
    ['before New Year', '2025-12-22', '2026-01-12', '2026-01-08'],
    ['at New Year', '2025-12-29', '2026-01-20', '2026-01-08'],
    ['on New Year’s Eve', '2025-12-31', '2026-01-22', '2026-01-12'],
    ['next New Year, nothing declared yet', '2026-12-28', '2027-01-13', '2027-01-08'],
    ['before Easter 2026', '2026-04-08', '2026-04-27', '2026-04-20'],
    ['on Good Friday', '2026-04-10', '2026-04-27', '2026-04-20'],
    ['before Easter 2027', '2027-04-28', '2027-05-18', '2027-05-10'],
    ['with 17 May on a Monday', '2027-05-07', '2027-05-25', '2027-05-18'],
    ['in the days off of May', '2027-05-10', '2027-05-27', '2027-05-20'],
    ['before 28 August', '2026-08-27', '2026-09-11', '2026-09-07'],
    ['before a day declared late', '2025-08-20', '2025-09-05', '2025-09-01'],
    ['before 14 October', '2026-10-05', '2026-10-20', '2026-10-15'],
  ])('received %s (%s) ends on %s, in calendar days on %s', (_, received, working, rolled) => {
    expect([addWorkingDays(calendar, received, 10), addCalendarDays(calendar, received, 10)]).toEqual([working, rolled])
  })

  it.each([
    ['2026-01-31', 1, '2026-03-02'],
    ['2026-07-28', 1, '2026-08-31'],
    ['2026-12-07', 1, '2027-01-08'],
    ['2026-03-09', 1, '2026-04-14'],
  ])('from %s of %i month ends on %s', (from, months, end) => expect(addMonths(calendar, from, months)).toBe(end))

  it.each([
    [2026, 246],
    [2027, 248],
  ])('is counted in a year of %i with %i working days', (year, count) => {
    const days = Array.from({ length: 365 }, (_, index) => plusDays(`${year}-01-01`, index))
    expect(days.filter(calendar.isWorkingDay)).toHaveLength(count)
  })

  it('ends on a working day', () => {
    fc.assert(
      fc.property(day, few, daysOff, (from, count, off) => {
        const own = workCalendar(off)
        expect(own.isWorkingDay(addWorkingDays(own, from, count))).toBe(true)
      }),
    )
  })

  it('never ends earlier for what came later', () => {
    fc.assert(
      fc.property(day, few, fc.nat(20), daysOff, (from, count, later, off) => {
        const own = workCalendar(off)
        expect(addWorkingDays(own, plusDays(from, later), count) >= addWorkingDays(own, from, count)).toBe(true)
      }),
    )
  })

  it('never ends earlier because another day is off', () => {
    fc.assert(
      fc.property(day, few, daysOff, day, (from, count, off, more) => {
        const [before, after] = [workCalendar(off), workCalendar([...off, more])]
        expect(addWorkingDays(after, from, count) >= addWorkingDays(before, from, count)).toBe(true)
        expect(addCalendarDays(after, from, count) >= addCalendarDays(before, from, count)).toBe(true)
      }),
    )
  })

  it('ends on one day for a Saturday, its Sunday and a Friday off before them', () => {
    fc.assert(
      fc.property(day, few, (any, count) => {
        let friday = any
        while (!isWeekend(plusDays(friday, 1)) || isWeekend(friday)) friday = plusDays(friday, 1)
        const own = workCalendar([friday])
        const ends = [0, 1, 2].map((offset) => addWorkingDays(own, plusDays(friday, offset), count))
        expect(new Set(ends).size).toBe(1)
      }),
    )
  })

  it('counted back from its end reaches the last working day on or before its beginning', () => {
    fc.assert(
      fc.property(day, few, daysOff, (from, count, off) => {
        const own = workCalendar(off)
        expect(addWorkingDays(own, addWorkingDays(own, from, count), -count)).toBe(lastWorkingDay(own, from))
      }),
    )
  })

  it('begins on the day in Tbilisi, two minutes around midnight apart', () => {
    const [before, after] = ['2026-02-02T19:59:00Z', '2026-02-02T20:01:00Z'].map((at) => tbilisiDay(new Date(at)))
    expect([before, after]).toEqual(['2026-02-02', '2026-02-03'])
  })
})

describe('Easter', () => {
  it.each(['2024-05-05', '2025-04-20', '2026-04-12', '2027-05-02', '2028-04-16'])('is %s', (easter) =>
    expect(orthodoxEaster(Number(easter.slice(0, 4)))).toBe(easter),
  )

  it('is a Sunday between 4 April and 8 May in every year from 1900 to 2099', () => {
    for (let year = 1900; year < 2100; year += 1) {
      const easter = orthodoxEaster(year)
      expect(new Date(`${easter}T00:00:00Z`).getUTCDay()).toBe(0)
      expect(easter >= `${year}-04-04` && easter <= `${year}-05-08`).toBe(true)
    }
  })
})
