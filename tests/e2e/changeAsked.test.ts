import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { knownFaults, seriousFaults } from '../support/axe.ts'
import { hasBrowser, keepPicture, openBrowser, origin, signIn, takeOverLocks } from '../support/browser.ts'
import { paragraph, type Session, signedIn } from '../support/signedIn.ts'

const walk = hasBrowser ? describe : describe.skip

const stamp = Date.now()
const title = `შეთანხმების ნიმუში ${stamp}`
const wrong = 'ფასები 5 პროცენტით გაიზარდა.'

let browser: Browser
let author: Session
let id = ''

beforeAll(async () => {
  if (!hasBrowser) return
  browser = await openBrowser()
  author = await signedIn('author')
  const { body } = await author('/news?locale=ka', { method: 'POST', body: { title, body: paragraph(wrong) } })
  id = (body.doc as { id: string }).id
  const english = { title: `A sample of agreement ${stamp}`, body: paragraph('Prices rose by 4.8 percent.') }
  await author(`/news/${id}?locale=en`, { method: 'PATCH', body: english })
  await author(`/news/${id}/actions/submit`, { method: 'POST', body: { note: 'გთხოვთ, ნახოთ რიცხვი' } })
}, 60_000)
afterAll(() => browser?.close())

const press = async (page: Page, action: string): Promise<void> => {
  await page.locator(`#action-${action}`).click()
  if (action === 'requestChanges') await page.locator('#statdesk-reason').fill('რიცხვი შეცდომითაა')
  const answered = page.waitForResponse((response) => response.url().endsWith(`/actions/${action}`))
  await page.locator('#action-confirm').click()
  expect((await answered).status()).toBe(200)
  await page.locator('.payload-toast-item.toast-success', { hasText: 'შესრულდა' }).waitFor()
}

/** Opens what waits for the head from the front page, on a telephone or a desk. */
const openTask = async (page: Page): Promise<void> => {
  await page.goto(`${origin()}/admin`)
  await page
    .locator('.statdesk-tasks a', { hasText: String(stamp) })
    .first()
    .click()
  await page.locator('.statdesk-review').waitFor()
  await page.locator('#action-approve').waitFor()
}

walk('a change that is asked for', () => {
  it('the head reads the document, not its form, and asks for another figure', async () => {
    const { context, page } = await signIn(browser, 'head')
    await takeOverLocks(page)
    await openTask(page)
    const read = (await page.locator('.statdesk-review').textContent()) ?? ''
    expect(
      [title, wrong, 'Prices rose by 4.8 percent.', 'გთხოვთ, ნახოთ რიცხვი'].filter((one) => !read.includes(one)),
    ).toEqual([])
    expect(await page.locator('.statdesk-review :is(input, textarea)').count()).toBe(0)
    await keepPicture(page, 'review-1-new')
    const text = page.locator('.statdesk-review__place', { has: page.locator('h3', { hasText: /^ტექსტი$/ }) })
    const place = text.locator('[lang=ka] .statdesk-comments-at')
    await place.getByRole('button').first().click()
    const [body, quote, proposal] = await place.locator('textarea').all()
    await body?.fill('გამოქვეყნებულ ცხრილში სხვა რიცხვია')
    await quote?.fill('5 პროცენტით')
    await proposal?.fill('4.8 პროცენტით')
    await place.locator('footer button').last().click()
    await place.getByText('გამოქვეყნებულ ცხრილში სხვა რიცხვია').waitFor()
    await keepPicture(page, 'review-1-comment')
    await press(page, 'requestChanges')
    await context.close()
  })

  it('the author takes the proposed wording over and submits again', async () => {
    const { body } = await author(`/news/${id}/comments`)
    const [comment] = body.comments as { id: string }[]
    expect((await author(`/news/${id}/comments/${comment?.id}/accept`, { method: 'POST', body: {} })).status).toBe(200)
    expect((await author(`/news/${id}/actions/submit`, { method: 'POST', body: {} })).status).toBe(200)
  })

  it.each(['ka', 'en'])('the head sees in %s exactly what was mended, and nothing else', async (language) => {
    const { context, page } = await signIn(browser, 'head')
    await context.addCookies([{ name: 'statdesk-lng', value: language, url: origin() }])
    await openTask(page)
    await page.locator('.statdesk-review__choice a[href*="show=changes"]').click()
    await page.waitForURL(/show=changes/)
    await page.locator('#action-approve').waitFor()
    const places = page.locator('.statdesk-review__place')
    expect(await places.count()).toBe(1)
    const gone = (await page.locator('.statdesk-review__place [data-match-type="delete"]').allTextContents()).join(' ')
    const come = (await page.locator('.statdesk-review__place [data-match-type="create"]').allTextContents()).join(' ')
    expect([gone.includes('5'), come.includes('4.8'), come.includes('გაიზარდა')]).toEqual([true, true, false])
    await keepPicture(page, `review-2-changes-${language}`)
    expect(await seriousFaults(page, knownFaults)).toEqual([])
    await context.close()
  })

  it('and agrees with a thumb, at 360 pixels; everybody reads it then', async () => {
    const { context, page } = await signIn(browser, 'head')
    await page.setViewportSize({ width: 360, height: 740 })
    await openTask(page)
    await keepPicture(page, 'review-3-360')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(wide).toBe(false)
    await press(page, 'approve')
    await keepPicture(page, 'review-4-done-360')
    await context.close()
    expect((await fetch(`${origin()}/api/news/${id}?locale=en`)).status).toBe(200)
  })
})
