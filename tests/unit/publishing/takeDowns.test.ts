import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isAlarmDue } from '../../../plugins/publishing/domain/takeDowns.ts'

const at = (text: string) => new Date(`${text}:00+04:00`)
const takenDownAt = at('2026-12-05T23:30')

describe('a take-down that nobody confirms', () => {
  it.each<[string, string | null, boolean]>([
    ['2026-12-06T00:29', null, false],
    // An hour by the clock, on a Sunday night too.
    ['2026-12-06T00:30', null, true],
    ['2026-12-06T00:31', '2026-12-06T00:30', false],
    ['2026-12-07T00:29', '2026-12-06T00:30', false],
    ['2026-12-07T00:30', '2026-12-06T00:30', true],
    ['2026-12-09T12:00', null, true],
  ])('at %s, told at %s: %s', (when, told, expected) =>
    expect(isAlarmDue({ takenDownAt, lastToldAt: told === null ? null : at(told) }, at(when))).toBe(expected),
  )

  it('is told of after an hour, and never twice within a day', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 80 }), (steps) => {
        let now = takenDownAt
        let lastToldAt: Date | null = null
        for (const minutes of steps) {
          now = new Date(now.getTime() + minutes * 60_000)
          if (!isAlarmDue({ takenDownAt, lastToldAt }, now)) continue
          expect(now.getTime() - takenDownAt.getTime()).toBeGreaterThanOrEqual(3_600_000)
          if (lastToldAt) expect(now.getTime() - (lastToldAt as Date).getTime()).toBeGreaterThanOrEqual(86_400_000)
          lastToldAt = now
        }
      }),
    )
  })
})
