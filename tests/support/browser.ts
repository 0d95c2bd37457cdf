import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

/** True when a browser is there; without one walks are left out and the run says so. */
export const hasBrowser = Boolean(process.env.CHROMIUM_PATH)

export const origin = (): string => String(process.env.TEST_ORIGIN)

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: String(process.env.CHROMIUM_PATH), args: flags })

const screenshots = join(process.cwd(), 'tests', 'e2e', 'screenshots')

/** Chromium without a screen now and then answers that it cannot paint; asked again, it can. */
const paint = (page: Page, path: string, attempts: number): Promise<unknown> =>
  page.screenshot({ path }).catch((error: Error) => {
    if (attempts > 1 && error.message.includes('Unable to capture screenshot')) return paint(page, path, attempts - 1)
    throw error
  })

/** Keeps a picture of the screen for people to look at. */
export const keepPicture = async (page: Page, name: string): Promise<void> => {
  mkdirSync(screenshots, { recursive: true })
  await paint(page, join(screenshots, `${name}.png`), 3)
}

/** A Georgian browser in Tbilisi in which a person of the sample office has signed in through the form. */
export const signIn = async (browser: Browser, role: string): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext({
    locale: 'ka-GE',
    timezoneId: 'Asia/Tbilisi',
    viewport: { width: 1280, height: 900 },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(`${origin()}/admin/login`)
  await page.locator('#field-email').fill(`${role}@sample.example`)
  await page.locator('#field-password').fill('statdesk-sample')
  await page.locator('form button[type=submit]').click()
  await page.waitForURL((url) => url.pathname === '/admin')
  return { context, page }
}

/** Opens a tab of a form; the desk remembers the last one of every person and document. */
export const openTab = async (page: Page, name: string): Promise<void> => {
  const tab = page.locator('.tabs-field__tab-button').filter({ hasText: new RegExp(`^${name}`) })
  await tab.click()
  await page.locator('.tabs-field__tab-button--active').filter({ hasText: name }).waitFor()
}

/** Takes a document over whenever a walk before this one left it open; who was there has closed the browser. */
export const takeOverLocks = (page: Page): Promise<void> =>
  page.addLocatorHandler(page.locator('#document-locked'), () => page.locator('#document-locked-take-over').click())
