import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { hasBrowser, keepPicture, openBrowser, openTab, origin, signIn } from '../support/browser.ts'
import { signedIn } from '../support/signedIn.ts'

const walk = hasBrowser ? describe : describe.skip

let browser: Browser
let page: Page

beforeAll(async () => {
  if (!hasBrowser) return
  browser = await openBrowser()
  ;({ page } = await signIn(browser, 'author'))
}, 60_000)
afterAll(() => browser?.close())

walk('figures and dates as people type them', () => {
  it('are what was meant: a decimal comma, a sign of minus, the day before the month', async () => {
    await page.goto(`${origin()}/admin/collections/press-releases/create?locale=ka`, { waitUntil: 'networkidle' })
    await openTab(page, 'მაჩვენებლები')
    for (const [row, value] of ['3,9', '−0.7'].entries()) {
      await page.locator('#field-figures .array-field__add-row').last().click()
      await page.locator(`#field-figures__${row}__figureName`).fill(`მაჩვენებელი ${row}`)
      await page.locator(`#field-figures__${row}__value`).fill(value)
    }
    await openTab(page, 'ტექსტი')
    await page.locator('#field-title').fill(`აკრეფილი რიცხვები ${Date.now()}`)
    const day = page.locator('#field-periodFrom input')
    await day.fill('1/2/2026')
    await day.press('Tab')
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#field-periodFrom input')?.value === '01.02.2026',
    )
    await keepPicture(page, 'typed-values')
    await page.locator('#action-save-draft').click()
    await page.waitForURL(/press-releases\/[0-9a-f-]{36}/)
    const id = /press-releases\/([0-9a-f-]{36})/.exec(page.url())?.[1]
    const author = await signedIn('author')
    const { body } = await author(`/press-releases/${id}?draft=true&depth=0&locale=ka`)
    const figures = body.figures as { value: number }[]
    expect([figures.map(({ value }) => value), String(body.periodFrom).slice(0, 10)]).toEqual([
      [3.9, -0.7],
      '2026-02-01',
    ])
  })

  it('what cannot be read is said beside the field, and stays as it was typed', async () => {
    const day = page.locator('#field-periodTo input')
    await day.fill('31.02.2026')
    await day.press('Tab')
    const said = page.locator('.statdesk-unread').first()
    await said.waitFor()
    await keepPicture(page, 'typed-unread')
    expect([await day.inputValue(), ((await said.textContent()) ?? '').length > 10]).toEqual(['31.02.2026', true])
  })
})
