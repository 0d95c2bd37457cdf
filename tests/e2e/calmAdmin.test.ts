import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { hasBrowser, keepPicture, openBrowser, openTab, origin, signIn } from '../support/browser.ts'

const walk = hasBrowser ? describe : describe.skip

let browser: Browser
let page: Page

beforeAll(async () => {
  if (!hasBrowser) return
  browser = await openBrowser()
  ;({ page } = await signIn(browser, 'author'))
}, 60_000)
afterAll(() => browser?.close())

const open = (path: string): Promise<unknown> => page.goto(`${origin()}${path}`, { waitUntil: 'networkidle' })

walk('the calm admin', () => {
  it('writes days of a list in the house style', async () => {
    await open('/admin/collections/press-releases?locale=ka')
    const days = await page.locator('td.cell-publishedOn').allInnerTexts()
    const written = days.filter((day) => day.trim() !== '')
    expect(written.length).toBeGreaterThan(3)
    expect(written.filter((day) => !/^\d{1,2} [ა-ჰ]+ \d{4}$/.test(day.trim()))).toEqual([])
  })

  it('answers a ready filter with what it names, and marks it', async () => {
    await open('/admin/collections/press-releases?locale=ka')
    await page.locator('#preset-published').click()
    await page.locator('#preset-published[aria-current]').waitFor()
    const states = await page.locator('td.cell-state').allInnerTexts()
    // Some say behind it which language follows, or that a change waits.
    expect([...new Set(states.map((state) => state.trim().split(' · ')[0]))]).toEqual(['გამოქვეყნებული'])
    await keepPicture(page, 'calm-filter')
  })

  it('goes from one ready filter to the next without asking for what is not there', async () => {
    const failed: string[] = []
    page.on('response', (answer) => {
      if (answer.status() >= 400) failed.push(`${answer.status()} ${answer.url()}`)
    })
    await open('/admin/collections/press-releases?locale=ka')
    for (const preset of ['published', 'myDrafts', 'scheduled', 'myDrafts']) {
      await page.locator(`#preset-${preset}`).click()
      await page.locator(`#preset-${preset}[aria-current]`).waitFor()
      await page.waitForLoadState('networkidle')
    }
    expect(failed).toEqual([])
    page.removeAllListeners('response')
  })

  it('says what to do where nothing is there, with a button that does it', async () => {
    await open('/admin/collections/press-releases?locale=ka&search=%E1%83%B0%E1%83%B0%E1%83%B0%E1%83%B0')
    const empty = page.locator('.no-results')
    await empty.getByText('შექმენით პირველი ჩანაწერი').waitFor()
    await keepPicture(page, 'calm-empty')
    await empty.getByRole('link', { name: 'ახლის შექმნა' }).click()
    await page.waitForURL(/press-releases\/create/)
  })

  it('names the language behind the labels of a form, in the language of the desk, and in no name of a control', async () => {
    const behind = async (locale: string): Promise<string[]> => {
      await open(`/admin/collections/news/create?locale=${locale}`)
      await openTab(page, 'ტექსტი')
      return [...new Set(await page.locator('.field-label .localized').allInnerTexts())]
    }
    expect(await behind('en')).toEqual(['— ინგლისური'])
    expect(await behind('ka')).toEqual(['— ქართული'])
    await keepPicture(page, 'calm-language')
    const names = await page.locator('[contenteditable=true]').evaluateAll((all) => all.map((one) => one.ariaLabel))
    expect(names.filter((name) => !name || /—|ქართული|ka/.test(name))).toEqual([])
    const { context, page: english } = await signIn(browser, 'head')
    await context.addCookies([{ name: 'statdesk-lng', value: 'en', url: origin() }])
    await english.goto(`${origin()}/admin/collections/news/create?locale=ka`, { waitUntil: 'networkidle' })
    expect([...new Set(await english.locator('.field-label .localized').allInnerTexts())]).toEqual(['— Georgian'])
    await context.close()
  })

  it('names months and weekdays of a calendar in Georgian', async () => {
    await open('/admin/collections/press-releases/create?locale=ka')
    await page.locator('#field-publishedOn input').click()
    const calendar = page.locator('.react-datepicker')
    await calendar.waitFor()
    expect(await calendar.textContent()).not.toMatch(/[A-Za-z]/)
    await keepPicture(page, 'calm-calendar')
  })

  it('warns before unsaved work is left, and keeps it for who stays', async () => {
    await open('/admin/collections/press-releases/create?locale=ka')
    await openTab(page, 'ტექსტი')
    await page.locator('#field-title').fill('შეუნახავი სათაური')
    await page.locator('.step-nav a[href$="/collections/press-releases"]').click()
    await page.getByText('გვერდზე დარჩენა').click()
    expect(await page.locator('#field-title').inputValue()).toBe('შეუნახავი სათაური')
    await page.locator('.step-nav a[href$="/collections/press-releases"]').click()
    const kept = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok())
    await page.getByText('გვერდის დატოვება').click()
    await page.waitForURL((url) => url.pathname.endsWith('/collections/press-releases'))
    await kept
  })

  it('gives unsaved work back to who left it, until they save it', async () => {
    await open('/admin/collections/press-releases/create?locale=ka')
    await page.getByText('ამ ფორმაში დარჩა თქვენი შეუნახავი ტექსტი').waitFor()
    await keepPicture(page, 'calm-unsaved')
    await page.getByRole('button', { name: 'ტექსტის დაბრუნება' }).click()
    await openTab(page, 'ტექსტი')
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#field-title')?.value === 'შეუნახავი სათაური',
    )
    const dropped = page.waitForResponse((answer) => answer.request().method() === 'DELETE')
    await page.locator('#action-save-draft').click()
    await page.waitForURL(/press-releases\/[0-9a-f-]{36}/)
    await dropped
    await page.locator('#field-title').fill('შენახულის შემდეგ')
    await page.getByText('შეუნახავი ტექსტი დაცულია').waitFor()
    await keepPicture(page, 'calm-kept')
    await open('/admin/collections/press-releases/create?locale=ka')
    await openTab(page, 'ტექსტი')
    expect(await page.getByText('ამ ფორმაში დარჩა თქვენი შეუნახავი ტექსტი').count()).toBe(0)
  })

  it('keeps what was typed in the last moment before the window is closed', async () => {
    const other = await page.context().newPage()
    other.on('dialog', (dialog) => dialog.accept())
    await other.goto(`${origin()}/admin/collections/news/create?locale=ka`, { waitUntil: 'networkidle' })
    await openTab(other, 'ტექსტი')
    await other.locator('#field-title').fill('დახურული ფანჯარა')
    const closed = other.waitForEvent('close')
    await other.close({ runBeforeUnload: true })
    await closed
    // The last words of a closed window reach the server after it, so it is asked until it has them.
    const kept = await page.evaluate(async () => {
      for (;;) {
        const answer = await fetch('/api/news/new/unsaved-work?locale=ka')
        const { unsaved } = (await answer.json()) as { unsaved: { changes: { title?: string } } | null }
        if (unsaved) return unsaved.changes.title
      }
    })
    expect(kept).toBe('დახურული ფანჯარა')
    await page.evaluate(() => fetch('/api/news/new/unsaved-work?locale=ka', { method: 'DELETE' }))
  })

  it('gives every tab of a form to the keyboard', async () => {
    await open('/admin/collections/press-releases/create?locale=ka')
    await openTab(page, 'ტექსტი')
    await page.locator('.tabs-field__tab-button--active').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.tabs-field__tab-button--active').filter({ hasText: 'მაჩვენებლები' }).waitFor()
    await page.locator('#field-figures').waitFor()
  })
})
