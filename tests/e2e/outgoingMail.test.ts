import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { seriousFaults } from '../support/axe.ts'
import { hasBrowser, keepPicture, openBrowser, origin, signIn } from '../support/browser.ts'
import { cookieOf } from '../support/signedIn.ts'

const walk = hasBrowser ? describe : describe.skip
const address = '/admin/outgoing-mail'
const outbox = join(String(process.env.TEST_DATA_FOLDER), 'outbox')

/**
 * All the bytes of the page: whole, and as Next asks for it within the desk. A browser says where it asks from; without
 * that a session does not count.
 */
const bytesFor = async (role: string | null): Promise<string> => {
  const headers = { cookie: role ? await cookieOf(role) : '', origin: origin(), 'accept-language': 'ka' }
  const page = await fetch(`${origin()}${address}`, { headers })
  const part = await fetch(`${origin()}${address}`, { headers: { ...headers, rsc: '1' } })
  return `${await page.text()}${await part.text()}`
}

/** The link of the newest mail that the office wrote into its folder, as its recipient finds it. */
const linkInFolder = async (): Promise<string> => {
  for (const deadline = performance.now() + 30_000; performance.now() < deadline; ) {
    const files = readdirSync(outbox).filter((file) => file.endsWith('.eml'))
    const texts = files.map((file) => readFileSync(join(outbox, file), 'latin1').replace(/=\r?\n/g, ''))
    const link = texts.map((text) => /\/admin\/reset\/([0-9a-f]{20,})/.exec(text)?.[1]).find(Boolean)
    if (link) return link
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('No mail with a link came into the folder.')
}

let token = ''

beforeAll(async () => {
  await fetch(`${origin()}/api/users/forgot-password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: origin() },
    body: JSON.stringify({ email: 'author@sample.example' }),
  })
  token = await linkInFolder()
}, 60_000)

/** What stands on the page and in the menu, if anything does. */
const traces = /გამავალი ელფოსტა<|წერილი ანგარიშის შესახებ|statdesk-mail/

describe('the page on outgoing mail', () => {
  it('tells the administrator of a mail about an account, and holds its link in none of its bytes', async () => {
    const bytes = await bytesFor('admin')
    expect(bytes).toContain('წერილი ანგარიშის შესახებ')
    for (const secret of [token, '/admin/reset/', 'Statdesk: ახალი პაროლი', 'მოქმედებს 24 საათი', 'valid for 24 hours'])
      expect([secret, bytes.includes(secret)]).toEqual([secret, false])
  })

  it('tells the head of no such mail, whatever else was sent', async () => {
    const bytes = await bytesFor('head')
    expect([traces.test(bytes), bytes.includes('წერილი ანგარიშის შესახებ')]).toEqual([true, false])
    expect(bytes).not.toContain(token)
  })

  it.each(['author', 'translator', 'press-officer', 'director', 'auditor', null])(
    'is not there for: %s',
    async (role) => {
      const bytes = await bytesFor(role)
      expect([traces.test(bytes), bytes.includes(token)]).toEqual([false, false])
    },
  )
})

walk('somebody who looks after the mail', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  it('finds it in the menu, in Georgian, also on a telephone', async () => {
    const { page, context } = await signIn(browser, 'admin')
    await page.locator('.nav-toggler').first().click()
    await page.locator('#nav-outgoing-mail').click()
    await page.locator('.statdesk-mail').first().waitFor()
    expect(await page.locator('h1').textContent()).toBe('გამავალი ელფოსტა')
    await keepPicture(page, 'outgoing-mail-admin')
    expect(await seriousFaults(page, [])).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
    await keepPicture(page, 'outgoing-mail-360')
    await context.close()
  })

  it('is told that it is not there when they have no part in it, and to sign in when they have not', async () => {
    const { page, context } = await signIn(browser, 'author')
    expect(await page.locator('#nav-outgoing-mail').count()).toBe(0)
    await page.goto(`${origin()}${address}`)
    await page.locator('.not-found').waitFor()
    const stranger = await browser.newPage()
    await stranger.goto(`${origin()}${address}`)
    await stranger.waitForURL(/\/admin\/login/)
    await Promise.all([context.close(), stranger.close()])
  })

  it('reads that there is none with trouble', async () => {
    const { page, context } = await signIn(browser, 'head')
    await page.goto(`${origin()}${address}?only=troubled`)
    expect(await page.locator('.statdesk-mails__empty').textContent()).toMatch(/^ასეთი წერილი არ არის/)
    await keepPicture(page, 'outgoing-mail-empty')
    await context.close()
  })
})
