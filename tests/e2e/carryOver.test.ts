import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { richText, table } from '../../src/sample/richText.ts'
import { hasBrowser, keepPicture, openBrowser, origin, signIn } from '../support/browser.ts'

const walk = hasBrowser ? describe : describe.skip

let browser: Browser
let page: Page
let id: string

beforeAll(async () => {
  if (!hasBrowser) return
  browser = await openBrowser()
  ;({ page } = await signIn(browser, 'author'))
  const body = richText(
    ...table('ფასები', [
      ['წელი', '%'],
      ['2026', '2.7'],
    ]),
  )
  const made = await page.request.post(`${origin()}/api/news?locale=ka`, {
    headers: { origin: origin() },
    data: { title: 'გადმოსატანი ცხრილი', body },
  })
  id = ((await made.json()) as { doc: { id: string } }).doc.id
}, 120_000)
afterAll(async () => browser?.close())

walk('a translator', () => {
  it('carries a table over on the tab of both languages, after a question, and is told what came', async () => {
    await page.goto(`${origin()}/admin/collections/news/${id}/languages`)
    await page.getByRole('button', { name: 'ცხრილებისა და დიაგრამების გადმოტანა (1)' }).click()
    const dialog = page.getByRole('dialog', { name: 'ცხრილებისა და დიაგრამების გადმოტანა (1)' })
    await dialog.waitFor()
    await keepPicture(page, 'carry-over')
    await dialog.getByRole('button', { name: 'გადმოტანა', exact: true }).click()
    await page.getByText('გადმოტანილია: 1').waitFor()
    await page.locator('[lang=en]', { hasText: '[___] ფასები' }).waitFor()
    expect(await page.getByRole('button', { name: /გადმოტანა \(/ }).count()).toBe(0)
  })
})
