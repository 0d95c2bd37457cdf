import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { hasBrowser, keepPicture, openBrowser, origin, signIn } from '../support/browser.ts'
import { signedIn } from '../support/signedIn.ts'

const walk = hasBrowser ? describe : describe.skip

let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  if (!hasBrowser) return
  browser = await openBrowser()
  context = await browser.newContext({ locale: 'ka-GE', timezoneId: 'Asia/Tbilisi' })
  page = await context.newPage()
  page.setDefaultTimeout(15_000)
}, 60_000)
afterAll(() => browser?.close())

const speak = (language: 'ka' | 'en') => context.addCookies([{ name: 'statdesk-lng', value: language, url: origin() }])
const toast = (of: Page) => of.locator('[data-sonner-toast]').first()

walk('a link for a password that is over', () => {
  it.each<['ka' | 'en', RegExp]>([
    ['ka', /აღარ მოქმედებს[\s\S]*მოითხოვეთ ახალი ბმული[\s\S]*ადმინისტრატორს/],
    ['en', /no longer works[\s\S]*Ask for a new one[\s\S]*administrator/],
  ])('says so before anything is typed, and who gives a new one: %s', async (language, words) => {
    await speak(language)
    await page.goto(`${origin()}/admin/reset/never-made`, { waitUntil: 'networkidle' })
    expect(await page.locator('#outdated-link').textContent()).toMatch(words)
    expect(await page.locator('input[type=password]').count()).toBe(0)
    await keepPicture(page, `outdated-link-${language}`)
    await page.locator('#outdated-link .btn').click()
    await page.waitForURL(/\/admin\/forgot$/)
  })
})

walk('a refusal at sign-in', () => {
  it('says what to do, too', async () => {
    await speak('ka')
    await page.goto(`${origin()}/admin/login`, { waitUntil: 'networkidle' })
    await page.locator('#field-email').fill('operator@sample.example')
    await page.locator('#field-password').fill('this is not the password')
    await page.locator('form button[type=submit]').click()
    await toast(page).waitFor()
    expect(await toast(page).textContent()).toMatch(/არასწორია\. .*აღადგინეთ პაროლი\./)
    await keepPicture(page, 'wrong-password')
  })
})

walk('a session that ended while somebody wrote', () => {
  it('is named when they save, and what they typed stays on the screen', async () => {
    const writer = await signIn(browser, 'author')
    await writer.page.goto(`${origin()}/admin/collections/news/create?locale=ka`, { waitUntil: 'networkidle' })
    await writer.page.locator('#field-title').fill('ტექსტი, რომელიც არ უნდა დაიკარგოს')
    await writer.context.clearCookies()
    await writer.page.locator('#action-save-draft, #action-save').first().click()
    await toast(writer.page).filter({ hasText: 'სესია დასრულდა' }).waitFor()
    expect(await toast(writer.page).textContent()).toMatch(/აკრეფილი ტექსტი ამ ეკრანზე რჩება/)
    expect(await writer.page.locator('#field-title').inputValue()).toBe('ტექსტი, რომელიც არ უნდა დაიკარგოს')
    await keepPicture(writer.page, 'ended-session')
    await writer.context.close()
  })
})

walk('a session that ended before an action', () => {
  it('is named in the dialog, which keeps what was typed', async () => {
    const head = await signedIn('head')
    const { docs } = (await head('/news?limit=1&where[state][equals]=published&depth=0')).body as {
      docs: { id: string }[]
    }
    const who = await signIn(browser, 'head')
    await who.page.goto(`${origin()}/admin/collections/news/${docs[0]?.id}?locale=ka`, { waitUntil: 'networkidle' })
    await who.page.locator('#action-takeDown').click()
    await who.page.locator('dialog[open] textarea').fill('მიზეზი, რომელიც რჩება')
    await who.context.clearCookies()
    await who.page.locator('#action-confirm').click()
    const refusal = who.page.locator('dialog[open] [role=alert]')
    await refusal.waitFor()
    expect(await refusal.textContent()).toMatch(/სესია დასრულდა.*აკრეფილი ტექსტი ამ ეკრანზე რჩება/)
    expect(await who.page.locator('dialog[open] textarea').inputValue()).toBe('მიზეზი, რომელიც რჩება')
    await keepPicture(who.page, 'ended-session-action')
    await who.context.close()
  })
})

walk('a document that somebody else is writing', () => {
  it('says who by name, and since when as the office writes it', async () => {
    const author = await signedIn('author')
    const made = await author('/news?locale=ka', { method: 'POST', body: { title: 'სიახლე, რომელსაც ორნი ხსნიან' } })
    const { id } = made.body.doc as { id: string }
    const address = `${origin()}/admin/collections/news/${id}?locale=ka`
    const first = await signIn(browser, 'author')
    await first.page.goto(address, { waitUntil: 'networkidle' })
    await first.page.locator('#field-title').fill('სიახლე, რომელიც იწერება')
    const second = await signIn(browser, 'head')
    const dialog = second.page.locator('#document-locked')
    for (let attempt = 0; attempt < 10 && (await dialog.count()) === 0; attempt += 1)
      await second.page.goto(address, { waitUntil: 'networkidle' })
    await dialog.filter({ hasText: 'ავტორი (ნიმუში)' }).waitFor()
    const words = await dialog.textContent()
    expect(words).toMatch(/\d{1,2} [ა-ჰ]+ \d{4}, \d{2}:\d{2}/)
    expect(words).not.toMatch(/[0-9a-f]{8}-|@|AM|PM/)
    await keepPicture(second.page, 'locked-document')
    await first.context.close()
    await second.context.close()
  })
})
