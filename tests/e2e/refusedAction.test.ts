import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { hasBrowser, keepPicture, openBrowser, origin, signIn } from '../support/browser.ts'
import { approveAs, paragraph, type Session, signedIn } from '../support/signedIn.ts'

const walk = hasBrowser ? describe : describe.skip
const reason = 'მეორე ცხრილში რიცხვი შეცდომით წერია'

let browser: Browser
let page: Page
let author: Session
let head: Session
let id = ''

const takeDown = (by: Session, words: string) =>
  by(`/news/${id}/actions/takeDown`, { method: 'POST', body: { reason: words } })

beforeAll(async () => {
  if (!hasBrowser) return
  browser = await openBrowser()
  ;({ page } = await signIn(browser, 'head'))
  author = await signedIn('author')
  head = await signedIn('head')
  const made = await author('/news?locale=ka', {
    method: 'POST',
    body: { title: 'სიახლე, რომელსაც ორი მოხსნის', body: paragraph('ტექსტი') },
  })
  id = (made.body.doc as { id: string }).id
  await author(`/news/${id}?locale=en`, {
    method: 'PATCH',
    body: { title: 'News that two take down', body: paragraph('Text') },
  })
}, 60_000)
afterAll(() => browser?.close())

walk('an action that is refused', () => {
  it('says why when its button is pointed at, before it is pressed', async () => {
    expect((await author(`/news/${id}/actions/submit`, { method: 'POST', body: {} })).status).toBe(200)
    const { page: authors, context } = await signIn(browser, 'author')
    await authors.goto(`${origin()}/admin/collections/news/${id}?locale=ka`, { waitUntil: 'networkidle' })
    const button = authors.locator('#action-approve')
    expect([await button.getAttribute('aria-disabled'), await button.getAttribute('title')]).toEqual([
      'true',
      expect.stringMatching(/^[ა-ჰ][^A-Za-z]+\.$/),
    ])
    await context.close()
    expect((await approveAs(head, `/news/${id}`)).status).toBe(200)
  })

  it('stays in its dialog with all that was typed while the server is out of reach', async () => {
    await page.goto(`${origin()}/admin/collections/news/${id}?locale=ka`, { waitUntil: 'networkidle' })
    await page.locator('#action-takeDown').click()
    await page.locator('dialog[open] textarea').fill(reason)
    await page.context().setOffline(true)
    await page.locator('#action-confirm').click()
    await page.locator('dialog[open] [role=alert]').waitFor()
    await page.context().setOffline(false)
    expect(await page.locator('dialog[open] textarea').inputValue()).toBe(reason)
  })

  it('says in its dialog that another person was first, and keeps what was typed', async () => {
    expect((await takeDown(head, 'სხვა მიზეზი')).status).toBe(200)
    const answered = page.waitForResponse((response) => response.url().endsWith('/actions/takeDown'))
    await page.locator('#action-confirm').click()
    expect((await answered).status()).toBe(409)
    const said = page.locator('dialog[open] [role=alert]')
    await said.waitFor()
    expect(await said.textContent()).toMatch(/[ა-ჰ]{3}.*\./)
    expect(await page.locator('dialog[open] textarea').inputValue()).toBe(reason)
    await keepPicture(page, 'refused-in-its-dialog')
  })
})
