import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { hasBrowser, openBrowser, origin, signIn } from '../../support/browser.ts'
import { signedIn } from '../../support/signedIn.ts'

const walk = hasBrowser ? describe : describe.skip

let browser: Browser

beforeAll(async () => {
  if (hasBrowser) browser = await openBrowser()
}, 60_000)
afterAll(() => browser?.close())

/** Doors on the screen of a file that are for those who work on it. */
const doorsFor = async (role: string, id: string): Promise<[original: number, replacing: number]> => {
  const { context, page } = await signIn(browser, role)
  await page.goto(`${origin()}/admin/collections/media/${id}?locale=ka`, { waitUntil: 'networkidle' })
  await page.locator('#field-alt').waitFor()
  const found: [number, number] = [
    await page.locator('a[href$="/original"]').count(),
    await page.getByRole('button', { name: 'ფაილის ჩანაცვლება' }).count(),
  ]
  await context.close()
  return found
}

walk('the original of a file and its replacement', () => {
  it('have a door on the screen of those for whom it opens, and none on that of others', async () => {
    const { body } = await (await signedIn('head'))('/media?limit=1&depth=0&where[kind][equals]=chart')
    const id = (body.docs as { id: string }[])[0]?.id ?? ''
    expect([await doorsFor('head', id), await doorsFor('auditor', id)]).toEqual([
      [1, 1],
      [0, 0],
    ])
  })
})
