import { describe, expect, it } from '@jest/globals'
import { writeDay, writeDayInProse, writeInstant, writeSince } from '../../../src/format/dates.ts'

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

  it('since a day: every Georgian month in its case', () => {
    const months = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2026, index, 27, 20)))
    expect(months.map((day) => writeSince(day, 'ka').slice(3))).toEqual([
      'იანვრიდან',
      'თებერვლიდან',
      'მარტიდან',
      'აპრილიდან',
      'მაისიდან',
      'ივნისიდან',
      'ივლისიდან',
      'აგვისტოდან',
      'სექტემბრიდან',
      'ოქტომბრიდან',
      'ნოემბრიდან',
      'დეკემბრიდან',
    ])
    expect(writeSince(new Date('2026-11-27T20:00:00Z'), 'en')).toBe('since 28 November')
  })

  it('an instant is told in Tbilisi time, on the day that it is there', () => {
    expect(writeInstant(new Date('2026-12-30T21:05:00Z'), 'ka')).toBe('31 დეკემბერი 2026, 01:05')
  })
})
