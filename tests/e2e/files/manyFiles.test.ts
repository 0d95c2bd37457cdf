import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { hasBrowser, keepPicture, openBrowser, origin, signIn } from '../../support/browser.ts'
import { pictureBytes } from '../../support/desk.ts'

const walk = hasBrowser ? describe : describe.skip

const folder = mkdtempSync(join(tmpdir(), 'statdesk-many-'))
const megabyte = 1024 ** 2
let browser: Browser
let page: Page

const file = async (name: string, bytes?: number): Promise<string> => {
  const path = join(folder, name)
  writeFileSync(path, await pictureBytes())
  if (bytes) truncateSync(path, bytes)
  return path
}

beforeAll(async () => {
  if (!hasBrowser) return
  browser = await openBrowser()
  ;({ page } = await signIn(browser, 'designer'))
}, 60_000)
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

const choose = async (paths: string[]): Promise<void> => {
  await page.goto(`${origin()}/admin/collections/media?locale=ka`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'რამდენიმე ფაილის ატვირთვა' }).click()
  await page.locator('.bulk-upload--add-files input[type=file]').setInputFiles(paths)
  await page
    .locator('.file-selections__fileRow')
    .nth(paths.length - 1)
    .waitFor()
}

const save = (): Promise<void> =>
  page
    .locator('[class*="bulk-upload--actions"] button')
    .filter({ hasText: /^შენახვა$/, visible: true })
    .click()
const toast = (words: string) => page.locator('[data-sonner-toast]').filter({ hasText: words })

walk('many files at once', () => {
  it('those that are too large are refused with a sentence, stay in the drawer, and never count as saved', async () => {
    const sent: string[] = []
    page.on('request', (asked) => {
      if (asked.method() === 'POST' && new URL(asked.url()).pathname === '/api/media') sent.push(asked.url())
    })
    await choose([
      await file('good.png'),
      await file('film.mp4', 51 * megabyte),
      await file('photo.png', 26 * megabyte),
    ])
    await save()
    await toast('„film.mp4“ ძალიან დიდია (51.0 მბ)').getByText('მედიათეკა → ახლის შექმნა').waitFor()
    await toast('„photo.png“: ფაილი ძალიან დიდია: 26 MB; დასაშვებია 25 MB. შეამცირეთ ფაილი').waitFor()
    await toast('ვერ შეინახა ფაილები: 2').waitFor()
    await toast('შენახული ფაილები: 1').waitFor()
    await keepPicture(page, 'many-files-too-large')
    expect(await page.locator('.file-selections__fileRow').allInnerTexts()).toEqual([
      expect.stringContaining('film.mp4'),
      expect.stringContaining('photo.png'),
    ])
    expect(sent).toHaveLength(2)
  }, 120_000)

  it('that the line loses do not count as saved either', async () => {
    await choose([await file('lost.png')])
    await page.route('**/api/media?*', (route) =>
      route.request().method() === 'POST' ? route.abort('connectionreset') : route.continue(),
    )
    await save()
    await toast('„lost.png“: სერვერი არ პასუხობს').waitFor()
    await toast('ვერ შეინახა ფაილები: 1').waitFor()
    expect(await toast('შენახული ფაილები').count()).toBe(0)
    await page.unroute('**/api/media?*')
  })
})
