import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { reminderDue } from '../../../plugins/approval-workflow/domain/reminders.ts'
import { tbilisiDay } from '../../../src/time/tbilisi.ts'
import { workCalendar } from '../../../src/time/workingDays.ts'
import { isWorkingTime } from '../../../src/time/workingHours.ts'

const calendar = workCalendar(['2026-12-07'])
const at = (text: string) => new Date(`${text}:00+04:00`)

/** Submitted on Wednesday at ten: half of the time is over at three, all of it on Thursday at ten. */
const turn = (...sent: string[]) => ({
  remindAt: at('2026-12-02T15:00').toISOString(),
  dueAt: at('2026-12-03T10:00'),
  sent,
})
const told = (when: string, ...sent: string[]) => {
  const reminder = reminderDue(turn(...sent), calendar, at(when))
  return reminder && `${reminder.kind} to ${reminder.to.join(', ')}`
}

describe('a reminder', () => {
  it.each<[string, string[], string | null]>([
    ['2026-12-02T14:59', [], null],
    ['2026-12-02T15:00', [], 'half to asked'],
    ['2026-12-02T15:01', ['half'], null],
    ['2026-12-02T20:00', [], null],
    ['2026-12-03T09:59', ['half'], null],
    ['2026-12-03T10:00', ['half'], 'due to asked, leads'],
    ['2026-12-03T10:00', [], 'due to asked, leads'],
    ['2026-12-03T13:30', [], null],
    ['2026-12-03T16:00', ['half', 'due', '2026-12-03'], null],
    ['2026-12-04T08:59', ['due', '2026-12-03'], null],
    ['2026-12-04T09:00', ['due', '2026-12-03'], 'late to leads'],
    ['2026-12-04T09:01', ['due', '2026-12-03', '2026-12-04'], null],
    ['2026-12-05T12:00', ['due', '2026-12-03', '2026-12-04'], null],
    // Monday is no working day of this office.
    ['2026-12-07T12:00', ['due', '2026-12-03', '2026-12-04'], null],
    ['2026-12-08T09:00', ['due', '2026-12-03', '2026-12-04'], 'late to leads'],
    ['2026-12-09T09:00', ['due', '2026-12-08'], 'late to leads, leadership'],
    ['2026-12-10T09:00', ['due', '2026-12-09'], 'late to leads, leadership'],
    // A worker that slept says it once.
    ['2026-12-09T11:00', [], 'due to asked, leads, leadership'],
    ['2026-12-09T11:01', ['due', '2026-12-09'], null],
  ])('at %s, after %j: %s', (when, sent, expected) => expect(told(when, ...sent)).toBe(expected))

  it('of a turn that began before people were told speaks of no half', () => {
    expect(reminderDue({ ...turn(), remindAt: null }, calendar, at('2026-12-02T16:00'))).toBeNull()
  })

  it('is sent in working hours only, once under each name, and at most once a day after the time', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 60 * 30 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(steps, (minutes) => {
        let now = at('2026-12-02T10:00')
        const sent: string[] = []
        const days: string[] = []
        for (const step of minutes) {
          now = new Date(now.getTime() + step * 60_000)
          const reminder = reminderDue(turn(...sent), calendar, now)
          if (!reminder) continue
          expect(isWorkingTime(calendar, now)).toBe(true)
          expect(reminder.keys.filter((key) => sent.includes(key))).toEqual([])
          sent.push(...reminder.keys)
          if (reminder.kind !== 'half') days.push(tbilisiDay(now))
        }
        expect(new Set(days).size).toBe(days.length)
        expect(sent.filter((key) => key === 'half').length).toBeLessThanOrEqual(1)
        expect(sent.filter((key) => key === 'due').length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
