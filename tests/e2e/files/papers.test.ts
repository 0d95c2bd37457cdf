import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { hasBrowser, keepPicture, openBrowser, origin, signIn, takeOverLocks } from '../../support/browser.ts'
import { signedIn } from '../../support/signedIn.ts'

const walk = hasBrowser ? describe : describe.skip

let browser: Browser
beforeAll(async () => {
  if (hasBrowser) browser = await openBrowser()
})
afterAll(async () => browser?.close())

/** The edit screen of a public press release, as the head of the department has it before them. */
const openRelease = async (page: Page): Promise<string> => {
  const head = await signedIn('head')
  const { body } = await head('/press-releases?locale=ka&depth=0&limit=1&where[number][equals]=2026/02-1')
  const [doc] = body.docs as { id: string; title: string }[]
  await takeOverLocks(page)
  await page.goto(`${origin()}/admin/collections/press-releases/${doc?.id}?locale=ka`, { waitUntil: 'networkidle' })
  return String(doc?.title)
}

const clipboard = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const texts = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()])
    return Object.fromEntries(await Promise.all(texts))
  })

walk('a press release leaves the desk', () => {
  it('as PDF under its Georgian title, and into a mail with its formatting, on a wide screen and on a phone', async () => {
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 360, height: 780 },
    ]) {
      const { context, page } = await signIn(browser, 'head')
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.setViewportSize(viewport)
      const title = await openRelease(page)
      await page.locator('#papers-open').click()
      await keepPicture(page, `papers-${viewport.width}`)
      const download = page.waitForEvent('download')
      await page.locator('#papers-pdf').click()
      expect((await download).suggestedFilename()).toBe(`${title}.pdf`)
      await page.locator('#papers-open').click()
      await page.locator('#papers-en').check()
      await page.locator('#papers-copy').click()
      await page.getByText('დაკოპირდა: ჩასვით წერილში.').waitFor()
      const copied = await clipboard(page)
      expect(copied['text/html']).toMatch(/^<div lang="en" style="[\s\S]*<h1 style="/)
      expect(copied['text/plain']).toMatch(/^Geostat \(sample\)\nPress release\n/)
      await context.close()
    }
  })
})
