import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { hasBrowser, keepPicture, openBrowser, origin, signIn } from '../support/browser.ts'
import { englishWords } from '../support/latinWords.ts'
import { paragraph, signedIn } from '../support/signedIn.ts'

const walk = hasBrowser ? describe : describe.skip

let browser: Browser
let page: Page

beforeAll(async () => {
  if (!hasBrowser) return
  browser = await openBrowser()
  const context = await browser.newContext({ locale: 'ka-GE', viewport: { width: 1280, height: 900 } })
  page = await context.newPage()
}, 60_000)
afterAll(() => browser?.close())

/** Keeps a picture of the screen and holds it against the rule of the walk. */
const look = async (name: string): Promise<void> => {
  await keepPicture(page, `walk-${name}`)
  expect([name, await englishWords(page)]).toEqual([name, []])
}

const open = (path: string): Promise<unknown> =>
  page.goto(`${origin()}/admin/${path}?locale=ka`, { waitUntil: 'networkidle' })

const saved = async (slug: string): Promise<void> => {
  const answer = page.waitForResponse(
    (response) => response.url().includes(`/api/${slug}`) && ['POST', 'PATCH'].includes(response.request().method()),
  )
  await page.locator('#action-save-draft, #action-save').first().click()
  const response = await answer
  expect([response.ok(), response.ok() ? '' : await response.text()]).toEqual([true, ''])
}

const idIn = (slug: string): string => new RegExp(`${slug}/([0-9a-f-]{36})`).exec(page.url())?.[1] ?? ''

/** The record of the file whose screen is open. */
const readFile = async (): Promise<Record<string, unknown>> =>
  (await (await signedIn('author'))(`/media/${idIn('media')}?locale=ka&depth=0`)).body

walk('a Georgian editor sees no English word but names', () => {
  it('at the door, and in a list', async () => {
    await page.goto(`${origin()}/admin/login`, { waitUntil: 'networkidle' })
    await look('1-login')
    await page.context().close()
    ;({ page } = await signIn(browser, 'author'))
    await open('collections/media')
    await look('2-list')
  })

  it('while a picture is uploaded with its focal point and cropped', async () => {
    await open('collections/media/create')
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
    const buffer = await sharp({ create: { width: 192, height: 96, channels: 3, background: '#38c', noise } })
      .png()
      .toBuffer()
    await page.locator('input[type=file]').setInputFiles({ name: 'ხედი.png', mimeType: 'image/png', buffer })
    await page.locator('.file-field__edit').click()
    await page.locator('input[name="X %"]').fill('75')
    await look('3-focal-point')
    await page.locator('.edit-upload__save').click()
    await page.locator('#crop-open').click()
    await page.locator('#crop-left').fill('96')
    await page.keyboard.press('Enter')
    await look('4-crop')
    await page.locator('#crop-apply').click()
    await page.locator('#field-alt').fill('ცისფერი ველი')
    await look('5-upload')
    await saved('media')
    await page.waitForURL(/media\/[0-9a-f-]{36}/)
    const kept = { left: 96, top: 0, width: 96, height: 96 }
    expect(await readFile()).toMatchObject({ alt: 'ცისფერი ველი', width: 96, focalX: 50, crop: kept })
  })

  it('and when the frame is moved with the keyboard later, and the whole is brought back', async () => {
    await page.waitForLoadState('networkidle')
    const first = idIn('media')
    await page.locator('#crop-open').click()
    await page.getByLabel('ჩარჩო: ისრებით გადაადგილდება').focus()
    await page.keyboard.press('ArrowLeft')
    expect(await page.locator('#crop-left').inputValue()).not.toBe('96')
    await look('6-crop-later')
    await page.locator('#crop-whole').click()
    await page.locator('#crop-apply').click()
    await page.waitForURL((url) => /media\/[0-9a-f-]{36}/.test(url.pathname) && !url.pathname.includes(first))
    await page.waitForLoadState('networkidle')
    expect(await readFile()).toMatchObject({ alt: 'ცისფერი ველი', width: 192, focalX: 75, crop: null, replaces: first })
    await look('7-whole')
  })

  it('in a document that is edited, in its two languages side by side, and in the look that readers get', async () => {
    const author = await signedIn('author')
    const text = (words: string) => ({ title: words, summary: words, body: paragraph(words), cover: idIn('media') })
    const made = await author('/news?locale=ka', { method: 'POST', body: text('ახალი კვლევა იწყება') })
    const { id } = made.body.doc as { id: string }
    await author(`/news/${id}?locale=en`, { method: 'PATCH', body: text('A new survey begins') })
    await open(`collections/news/${id}`)
    await page.locator('#field-title').fill('ახალი კვლევა დაიწყო')
    await saved('news')
    await look('8-edit')
    await page.locator('#live-preview-toggler').click()
    const readers = page.frameLocator('.live-preview-window iframe')
    await readers.locator('h1').filter({ hasText: 'ახალი კვლევა დაიწყო' }).waitFor()
    await look('9-preview')
    const frame = page.frames().find((one) => one.url().includes('/preview/'))
    expect(frame && (await englishWords(frame))).toEqual([])
    await page.locator('#live-preview-toggler').click()
    await page.getByRole('link', { name: 'ორი ენა' }).click()
    await page.locator('.statdesk-pair').first().waitFor()
    await look('10-languages')
  })
})
