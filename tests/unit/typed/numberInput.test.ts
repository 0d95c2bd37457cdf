import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createElement, useState } from 'react'
import { NumberInput } from '../../../src/fields/typed/NumberInput.client.tsx'
import { openPage, type Page } from '../../support/page.ts'

let page: Page
let kept: number | string | null | undefined

const Form = ({ start }: { start?: number | string | null }) => {
  const [value, setValue] = useState<number | string | null | undefined>(start)
  kept = value
  return createElement(NumberInput, { id: 'value', name: 'value', value, onChange: setValue, unread: 'no number' })
}

let forms = 0
const start = (value?: number | string | null) => {
  forms += 1
  return page.draw(createElement(Form, { key: forms, start: value }))
}

beforeAll(async () => {
  page = await openPage()
})
afterAll(() => page.close())
beforeEach(() => start())

describe('a number typed or pasted into a form', () => {
  it.each([
    ['3,9', 3.9, '3.9'],
    ['-0,7', -0.7, '-0.7'],
    ['−0.7', -0.7, '-0.7'],
    ['1\u202F234.5', 1234.5, '1234.5'],
    ['1 234,5', 1234.5, '1234.5'],
    ['12.', 12, '12'],
    ['-0', 0, '0'],
    ['2026', 2026, '2026'],
  ])('%j is %d, and is shown so when the line is left', async (typed, value, shown) => {
    await page.put(typed)
    expect([kept, page.input().value]).toEqual([value, typed])
    await page.leave()
    expect([kept, page.input().value, page.alert()]).toEqual([value, shown, null])
  })

  it.each(['12 %', '3 9', '1e5', '12.5.6', '−', '1\u202F23'])(
    '%j stays as it was typed, with a sentence, and no number is made of it',
    async (typed) => {
      await start(4.8)
      await page.put(typed)
      expect(page.alert()).toBeNull()
      await page.leave()
      expect([kept, page.input().value, page.alert()]).toEqual([typed, typed, 'no number'])
      expect(page.input().getAttribute('aria-invalid')).toBe('true')
      await page.put('3,9')
      await page.leave()
      expect([kept, page.alert()]).toEqual([3.9, null])
    },
  )

  it.each(['', ' '])('%j is nothing, not nought', async (typed) => {
    await start(4.8)
    await page.put(typed)
    await page.leave()
    expect([kept, page.input().value, page.alert()]).toEqual([null, '', null])
  })

  it('asks a telephone for the keys of a decimal number', () => {
    expect([page.input().type, page.input().inputMode]).toEqual(['text', 'decimal'])
  })
})
