import { describe, expect, it } from '@jest/globals'
import { writeDay, writeDayInProse, writeInstant } from '../../../src/format/dates.ts'

describe('dates in the house style', () => {
  it('lists and headings: day, month in the nominative, year', () => {
    expect([writeDay('2026-12-31', 'ka'), writeDay('2026-03-03', 'en')]).toEqual(['31 დეკემბერი 2026', '3 March 2026'])
  })

  it('prose and letters: the year first in Georgian', () => {
    expect([writeDayInProse('2026-12-31', 'ka'), writeDayInProse('2026-12-31', 'en')]).toEqual([
      '2026 წლის 31 დეკემბერი',
      '31 December 2026',
    ])
  })

  it('an instant is told in Tbilisi time, on the day that it is there', () => {
    expect(writeInstant(new Date('2026-12-30T21:05:00Z'), 'ka')).toBe('31 დეკემბერი 2026, 01:05')
  })
})
