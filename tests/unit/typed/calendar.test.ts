import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createElement, useState } from 'react'
import type { Calendar as CalendarOfForms } from '../../../src/fields/typed/Calendar.client.tsx'
import type { DateKind } from '../../../src/format/readDate.ts'
import { unreadWords } from '../../../src/labels/typed.ts'
import { openPage, type Page } from '../../support/page.ts'

let page: Page
let kept = ''
// Payload's calendar asks for the browser as soon as it is loaded, so it comes after the page.
let Calendar: typeof CalendarOfForms

const Form = ({ kind, start: first }: { kind: DateKind; start: string }) => {
  const [value, setValue] = useState(first)
  kept = value
  return createElement(Calendar, { id: 'when', kind, value, onChange: setValue })
}

let forms = 0
const start = async (kind: DateKind, value = ''): Promise<void> => {
  forms += 1
  await page.draw(createElement(Form, { key: forms, kind, start: value }))
}

beforeAll(async () => {
  page = await openPage()
  ;({ Calendar } = await import('../../../src/fields/typed/Calendar.client.tsx'))
})
afterAll(() => page.close())

const sentence = (kind: DateKind): string => unreadWords[kind].en

describe('a date typed into the calendar', () => {
  it.each<[DateKind, string, string, string]>([
    ['instant', '10.12.2026, 11:00', '2026-12-10T11:00', '10.12.2026 11:00'],
    ['instant', '01.03.2027, 11:00', '2027-03-01T11:00', '01.03.2027 11:00'],
    ['instant', '10 დეკემბერი 2026, 11:00', '2026-12-10T11:00', '10.12.2026 11:00'],
    ['day', '31 იანვარი 2026', '2026-01-31', '31.01.2026'],
    ['day', '1/2/2026', '2026-02-01', '01.02.2026'],
    ['day', '2026-12-10', '2026-12-10', '10.12.2026'],
  ])('%s %j is %s, the day before the month', async (kind, typed, value, shown) => {
    await start(kind)
    await page.put(typed)
    expect([kept, page.input().value]).toEqual([value, typed])
    await page.leave()
    expect([kept, page.input().value, page.alert()]).toEqual([value, shown, null])
  })

  it.each<[DateKind, string]>([
    ['instant', '10 დეკემბერი 2026'],
    ['instant', '10.12.2026'],
    ['instant', '35.12.2026, 11:00'],
    ['day', '31 იანვ 2026'],
    ['day', '29.02.2026'],
    ['day', '12.31.2026'],
    ['day', '5'],
  ])('%s %j stays as it was typed, with a sentence, and no date is made of it', async (kind, typed) => {
    await start(kind, kind === 'day' ? '2026-03-01' : '2026-03-01T11:00')
    await page.put(typed)
    expect(page.alert()).toBeNull()
    await page.leave()
    expect([kept, page.input().value, page.alert()]).toEqual([typed, typed, sentence(kind)])
  })

  it('is kept after Enter, which chooses nothing else in the calendar', async () => {
    await start('day', '2026-03-01')
    await page.put('10.12.2026')
    await page.press('Enter')
    expect([kept, page.input().value]).toEqual(['2026-12-10', '10.12.2026'])
    await page.put('10.12')
    await page.press('Enter')
    expect([kept, page.input().value, page.alert()]).toEqual(['10.12', '10.12', sentence('day')])
  })

  it('is nothing when it was wiped out', async () => {
    await start('day', '2026-03-01')
    await page.put('')
    await page.leave()
    expect([kept, page.input().value, page.alert()]).toEqual(['', '', null])
  })
})

describe('a date chosen in the calendar', () => {
  it('takes the place of what could not be read', async () => {
    await start('day', '2026-03-01')
    await page.put('12')
    await page.leave()
    await page.click('input')
    await page.click('.react-datepicker__day--015:not(.react-datepicker__day--outside-month)')
    expect(kept).toMatch(/^\d{4}-\d{2}-15$/)
    expect([page.input().value.slice(0, 3), page.alert()]).toEqual(['15.', null])
  })

  it('is wiped out by its cross', async () => {
    await start('day', '2026-03-01')
    await page.click('.date-time-picker__clear-button')
    expect([kept, page.input().value]).toEqual(['', ''])
  })
})
