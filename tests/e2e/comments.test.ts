import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { p, richText } from '../../src/sample/richText.ts'
import { seriousFaults } from '../support/axe.ts'
import { hasBrowser, keepPicture, openBrowser, origin, signIn, takeOverLocks } from '../support/browser.ts'

const walk = hasBrowser ? describe : describe.skip

let browser: Browser
let page: Page
let id: string

/** A news item of the author on which the head has commented twice. */
beforeAll(async () => {
  if (!hasBrowser) return
  browser = await openBrowser()
  ;({ page } = await signIn(browser, 'author'))
  await takeOverLocks(page)
  const headers = { origin: origin() }
  const made = await page.request.post(`${origin()}/api/news?locale=ka`, {
    headers,
    data: {
      title: 'კომენტარებით',
      summary: 'სტაჟირება ორ თვეს გრძელდება.',
      body: richText(p('განცხადებები *მიიღება* ელფოსტით.')),
    },
  })
  id = ((await made.json()) as { doc: { id: string } }).doc.id
  const head = await signIn(browser, 'head')
  const say = async (data: object) => {
    const answer = await head.page.request.post(`${origin()}/api/news/${id}/comments`, { headers, data })
    expect(answer.status()).toBe(201)
  }
  await say({ path: 'summary', language: 'ka', quote: 'ორ თვეს', body: 'ვადა შეიცვალა?' })
  await say({
    path: 'body',
    language: 'ka',
    quote: 'მიიღება ელფოსტით',
    body: 'უფრო მოკლედ.',
    proposal: 'გამოგვიგზავნეთ',
  })
  await head.context.close()
}, 120_000)
afterAll(async () => browser?.close())

const openList = async () => {
  await page.getByRole('button', { name: /^კომენტარები: / }).click()
  const list = page.getByRole('dialog', { name: 'კომენტარები' })
  await list.waitFor()
  return list
}

walk('an author', () => {
  it('reads the comments on a document above its form, and answers them', async () => {
    await page.goto(`${origin()}/admin/collections/news/${id}?locale=ka`)
    const list = await openList()
    const question = list.getByRole('article').filter({ hasText: 'ვადა შეიცვალა?' })
    await question.getByRole('button', { name: 'პასუხი' }).click()
    await page.keyboard.type('დიახ, წელს ორი თვეა.')
    await question.getByRole('button', { name: 'გაგზავნა' }).click()
    await question.getByText('დიახ, წელს ორი თვეა.').waitFor()
    await keepPicture(page, 'comments')
    expect(await seriousFaults(page)).toEqual([])
    await question.getByRole('button', { name: 'კომენტარის დახურვა' }).click()
    await list.getByText('დახურული: 1').waitFor()
  })

  it('finds room for them on a telephone', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    const list = page.getByRole('dialog', { name: 'კომენტარები' })
    await keepPicture(page, 'comments-360')
    expect(await list.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('takes a proposed wording over with one key, and the form shows it', async () => {
    const list = page.getByRole('dialog', { name: 'კომენტარები' })
    await list.getByRole('article').filter({ hasText: 'უფრო მოკლედ.' }).focus()
    await page.keyboard.press('Alt+Enter')
    await page.getByText('განცხადებები გამოგვიგზავნეთ.').first().waitFor()
    await page.getByRole('button', { name: 'კომენტარები: 0' }).waitFor()
  })
})
