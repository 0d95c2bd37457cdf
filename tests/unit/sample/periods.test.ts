import { describe, expect, it } from '@jest/globals'
import { daysOf, nameOf, nameOfDay, within } from '../../../src/sample/facts/periods.ts'

describe('a reference period', () => {
  it('is named in both languages', () => {
    expect(nameOf('2026-01')).toEqual({ ka: '2026 წლის იანვარი', en: 'January 2026' })
    expect(nameOf('2025-Q2')).toEqual({ ka: '2025 წლის II კვარტალი', en: 'second quarter of 2025' })
    expect(within('2021-10')).toEqual({ ka: '2021 წლის ოქტომბერში', en: 'in October 2021' })
    expect(within('2023-Q1')).toEqual({ ka: '2023 წლის I კვარტალში', en: 'in the first quarter of 2023' })
  })

  it('has its first and last day, in leap years too', () => {
    expect(daysOf('2024-02')).toEqual({ periodFrom: '2024-02-01', periodTo: '2024-02-29' })
    expect(daysOf('2025-Q2')).toEqual({ periodFrom: '2025-04-01', periodTo: '2025-06-30' })
  })

  it('that is none is refused', () => {
    expect(() => nameOf('2026-13')).toThrow(RangeError)
    expect(() => nameOf('2026-Q5')).toThrow(RangeError)
  })

  it('names a day as prose does', () => {
    expect(nameOfDay('2012-03-06')).toEqual({ ka: '2012 წლის 6 მარტი', en: '6 March 2012' })
  })
})
