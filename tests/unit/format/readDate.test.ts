import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { shapeProblems } from '../../../src/fields/shape.ts'
import { fieldTree } from '../../../src/fields/tree.ts'
import { writeDay, writeDayInProse, writeInstant } from '../../../src/format/dates.ts'
import { instantOf, isHands, keptOf, readDate, shownOf, tbilisiHands } from '../../../src/format/readDate.ts'

describe('a day as people type it', () => {
  it.each([
    ['10.12.2026', '2026-12-10'],
    ['01.03.2027', '2027-03-01'],
    ['1.3.2027', '2027-03-01'],
    ['1/2/2026', '2026-02-01'],
    ['1-2-2026', '2026-02-01'],
    ['2026-12-10', '2026-12-10'],
    ['10 დეკემბერი 2026', '2026-12-10'],
    ['31 იანვარი 2026', '2026-01-31'],
    ['2026 წლის 31 დეკემბერი', '2026-12-31'],
    ['3 March 2026', '2026-03-03'],
    [' 10.12.2026 ', '2026-12-10'],
    ['29.02.2028', '2028-02-29'],
  ])('%j is %s', (typed, day) => expect(readDate('day', typed)).toBe(day))

  it.each([
    '',
    '12',
    '10.12',
    '10.12.26',
    '35.12.2026',
    '12.31.2026',
    '29.02.2026',
    '2026-02-30',
    '31 იანვ 2026',
    '31 ianvari 2026',
    '0.1.2026',
    'ხვალ',
    '10.12.2026 11:00',
    '10.12.2026x',
  ])('%j is none, and no other day either', (typed) => expect(readDate('day', typed)).toBeNull())
})

describe('a time as people type it', () => {
  it.each([
    ['10.12.2026, 11:00', '2026-12-10T11:00'],
    ['10.12.2026 11:00', '2026-12-10T11:00'],
    ['01.03.2027, 11:00', '2027-03-01T11:00'],
    ['1.3.2027 9:05', '2027-03-01T09:05'],
    ['10 დეკემბერი 2026, 11:00', '2026-12-10T11:00'],
    ['2026-12-10T11:00', '2026-12-10T11:00'],
  ])('%j is %s', (typed, hands) => expect(readDate('instant', typed)).toBe(hands))

  it.each(['10.12.2026', '10.12.2026, 24:00', '10.12.2026, 11:60', '10.12.2026, 11', '11:00', '10.12.2026 11:00 PM'])(
    '%j is none',
    (typed) => expect(readDate('instant', typed)).toBeNull(),
  )
})

describe('dates and times that the desk itself writes', () => {
  const anyInstant = fc
    .date({ min: new Date('2006-01-01T00:00:00Z'), max: new Date('2099-12-30T00:00:00Z'), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000))

  it('are read as what they say, in both languages', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom('ka' as const, 'en' as const), (instant, language) => {
        const hands = tbilisiHands(instant)
        const day = hands.slice(0, 10)
        expect(readDate('instant', writeInstant(instant, language))).toBe(hands)
        expect(readDate('day', writeDay(day, language))).toBe(day)
        expect(readDate('day', writeDayInProse(day, language))).toBe(day)
      }),
    )
  })

  it('hands of a clock in Tbilisi and the instant are one', () => {
    expect(tbilisiHands(new Date('2026-12-30T21:05:00Z'))).toBe('2026-12-31T01:05')
    fc.assert(
      fc.property(anyInstant, (instant) => expect(instantOf(tbilisiHands(instant))).toBe(instant.toISOString())),
    )
    expect(instantOf('soon')).toBeUndefined()
    expect(instantOf('10.12.2026, 11:00')).toBeUndefined()
  })

  it('only whole hands count as such', () => {
    expect(isHands('day', '2026-12-10')).toBe(true)
    for (const text of ['', '2026-02-30', '10.12.2026', '2026-12-10T11:00'])
      expect([text, isHands('day', text)]).toEqual([text, false])
    expect(isHands('instant', '2026-12-10')).toBe(false)
  })
})

describe('what a form keeps of what it shows', () => {
  it('is a day or an instant, shown again as it was', () => {
    expect([keptOf('day', '2026-12-10'), keptOf('instant', '2026-12-10T11:00'), keptOf('day', ' ')]).toEqual([
      '2026-12-10',
      '2026-12-10T07:00:00.000Z',
      null,
    ])
    expect(shownOf('day', '2026-12-10')).toBe('2026-12-10')
    expect(shownOf('day', '2026-12-10T00:00:00.000Z')).toBe('2026-12-10')
    expect(shownOf('instant', '2026-12-10T07:00:00.000Z')).toBe('2026-12-10T11:00')
    expect([shownOf('day', null), shownOf('instant', undefined)]).toEqual(['', ''])
  })

  it('is the text itself when it cannot be read, and nothing that the server would take for a date', () => {
    const [when] = fieldTree([{ name: 'when', type: 'date' }])
    for (const text of ['10.12', '2026-12-10', '1/2/2026', '2026', 'ხვალ', '31 იანვ 2026']) {
      const kept = keptOf('instant', text)
      expect([text, shownOf('instant', kept)]).toEqual([text, text])
      expect(shapeProblems(when ? [when] : [], { when: kept }).wrongType).toEqual(['when'])
    }
  })
})
