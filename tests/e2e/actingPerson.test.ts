import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { writeDay } from '../../src/format/dates.ts'
import { tbilisiDay } from '../../src/time/tbilisi.ts'
import { hasBrowser, keepPicture, openBrowser, origin, signIn } from '../support/browser.ts'

const walk = hasBrowser ? describe : describe.skip

let browser: Browser
let page: Page

beforeAll(async () => {
  if (!hasBrowser) return
  browser = await openBrowser()
  ;({ page } = await signIn(browser, 'head'))
}, 60_000)
afterAll(async () => browser?.close())

const number = `ნიმუში-${Date.now()}`
const [today, lastDay] = [0, 10].map((days) => tbilisiDay(new Date(Date.now() + days * 86_400_000)))
const inFigures = (day = ''): string => day.split('-').reverse().join('.')

const choose = async (field: string, words: string): Promise<void> => {
  await page.locator(`#field-${field} .rs__control`).click()
  await page.locator(`#field-${field} .rs__control input`).first().fill(words)
  await page.locator(`#field-${field} .rs__option`, { hasText: words }).first().click()
}

const typeDay = async (field: string, day?: string): Promise<void> => {
  const line = page.locator(`#field-${field} input`).first()
  await line.fill(inFigures(day))
  await line.blur()
}

walk('the head names a deputy', () => {
  it('fills the order in and saves it; it is in force', async () => {
    await page.goto(`${origin()}/admin/collections/delegations/create?locale=ka`, { waitUntil: 'networkidle' })
    await choose('kind', 'მუდმივი მოადგილე')
    await choose('principal', 'ეროვნული ანგარიშების უფროსი')
    await choose('deputy', 'იურისტი')
    await choose('role', 'დარგობრივი დეპარტამენტის უფროსი')
    await page.locator('#field-orderNumber').fill(number)
    for (const field of ['orderedOn', 'beginsOn']) await typeDay(field, today)
    await typeDay('endsOn', lastDay)
    await keepPicture(page, 'delegation-form')
    const saved = page.waitForResponse(
      (response) => response.url().includes('/api/delegations') && response.request().method() === 'POST',
    )
    await page.locator('#action-save').click()
    const response = await saved
    expect([response.status(), response.status() === 201 ? '' : await response.text()]).toEqual([201, ''])
    await page.locator('#action-end').waitFor()
    await keepPicture(page, 'delegation-saved')
  }, 90_000)

  it('and the deputy reads on the first screen for whom, by which order and until when', async () => {
    const { page: own, context } = await signIn(browser, 'lawyer')
    await own.goto(`${origin()}/admin?locale=ka`)
    const line = own.locator('.statdesk-acting li', { hasText: number })
    await line.waitFor()
    const words = await line.textContent()
    await keepPicture(own, 'delegation-front-page')
    expect(words).toContain('ეროვნული ანგარიშების უფროსი (ნიმუში)')
    expect(words).toContain(`ბოლო დღე: ${writeDay(lastDay ?? '', 'ka')}`)
    await context.close()
  }, 60_000)

  it('and ends it by its button, with a reason', async () => {
    await page.locator('#action-end').click()
    await page.locator('dialog textarea, [role=dialog] textarea').first().fill('დანიშვნა აღარ არის საჭირო')
    const done = page.waitForResponse((response) => response.url().endsWith('/actions/end'))
    await page.locator('dialog, [role=dialog]').getByRole('button', { name: 'შეწყვეტა' }).click()
    expect((await done).status()).toBe(200)
    await page.locator('#field-endedAt').waitFor()
    await keepPicture(page, 'delegation-ended')
  }, 60_000)
})
