import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { tbilisiDay } from '../../../src/time/tbilisi.ts'
import { workCalendar } from '../../../src/time/workingDays.ts'
import { addWorkingHours, isWorkingTime } from '../../../src/time/workingHours.ts'

const calendar = workCalendar([])
const at = (text: string) => new Date(`${text}:00+04:00`)

describe('a term in working hours', () => {
  it.each([
    ['within a morning', '2026-12-02T09:30', 2, '2026-12-02T11:30'],
    ['over the break', '2026-12-02T12:00', 2, '2026-12-02T15:00'],
    ['over the night', '2026-12-02T17:00', 2, '2026-12-03T10:00'],
    ['over a weekend', '2026-12-04T17:00', 8, '2026-12-07T17:00'],
    ['begun at night', '2026-12-02T03:00', 1, '2026-12-02T10:00'],
    ['begun in the break', '2026-12-02T13:20', 1, '2026-12-02T15:00'],
    ['begun on a holiday', '2026-11-23T10:00', 1, '2026-11-24T10:00'],
    ['a whole day', '2026-12-02T09:00', 8, '2026-12-02T18:00'],
    ['of no length, within hours', '2026-12-02T10:00', 0, '2026-12-02T10:00'],
    ['of no length, at night', '2026-12-02T22:00', 0, '2026-12-03T09:00'],
  ])('%s ends in time', (_, from, hours, to) => expect(addWorkingHours(calendar, at(from), hours)).toEqual(at(to)))

  it('never begins before it begins', () => {
    expect(() => addWorkingHours(calendar, at('2026-12-02T10:00'), -1)).toThrow(RangeError)
  })

  const instants = fc.date({ min: at('2026-01-01T00:00'), max: at('2027-12-31T00:00'), noInvalidDate: true })
  const terms = fc.integer({ min: 0, max: 200 })

  it('ends on a working day, not before it began, and two terms after each other are one', () => {
    fc.assert(
      fc.property(instants, terms, terms, (from, one, two) => {
        const end = addWorkingHours(calendar, from, one)
        expect(end.getTime()).toBeGreaterThanOrEqual(from.getTime())
        expect(calendar.isWorkingDay(tbilisiDay(end))).toBe(true)
        if (two > 0) expect(addWorkingHours(calendar, end, two)).toEqual(addWorkingHours(calendar, from, one + two))
      }),
    )
  })
})

describe('working time', () => {
  it.each([
    ['2026-12-02T08:59', false],
    ['2026-12-02T09:00', true],
    ['2026-12-02T12:59', true],
    ['2026-12-02T13:00', false],
    ['2026-12-02T14:00', true],
    ['2026-12-02T18:00', false],
    ['2026-12-05T12:00', false],
    ['2026-11-23T12:00', false],
  ])('%s: %s', (when, expected) => expect(isWorkingTime(calendar, at(when))).toBe(expected))
})
