import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { hasBrowser, keepPicture, openBrowser, origin, signIn } from '../support/browser.ts'

const walk = hasBrowser ? describe : describe.skip

let browser: Browser
let page: Page

beforeAll(async () => {
  if (!hasBrowser) return
  browser = await openBrowser()
  ;({ page } = await signIn(browser, 'author'))
}, 60_000)
afterAll(() => browser?.close())

type Found = { docs: { id: string; title: string }[] }

/** A publication that is public, has figures and no next edition yet. */
const published = (): Promise<Found['docs'][number]> =>
  page.evaluate(async () => {
    const ask = async (query: string): Promise<Found> =>
      (await fetch(`/api/publications?limit=200&depth=0&locale=ka&draft=true&${query}`)).json()
    const every = await ask('sort=-createdAt')
    const all = await ask(
      `where[state][equals]=published&where[visibleFrom][less_than_equal]=${new Date().toISOString()}&sort=-publishedOn`,
    )
    const taken = every.docs.map((doc) => (doc as unknown as { previousEdition?: string }).previousEdition)
    return all.docs.find(({ id }) => !taken.includes(id)) as Found['docs'][number]
  })

let edition = ''

walk('the next edition, in the browser of an author', () => {
  it('is begun by a button, which opens the new draft with its sentences to fill in', async () => {
    const { id } = await published()
    await page.goto(`${origin()}/admin/collections/publications/${id}?locale=ka`, { waitUntil: 'networkidle' })
    await page.locator('#action-nextEdition').click()
    await keepPicture(page, 'next-1-dialog')
    await page.locator('#action-confirm').click()
    await page.waitForURL((url) => /publications\/[0-9a-f-]{36}$/.test(url.pathname) && !url.pathname.endsWith(id))
    edition = /publications\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
    await page.locator('#waiting-open').click()
    await page.locator('dialog[open] li').first().waitFor()
    await keepPicture(page, 'next-2-sentences')
    expect(await page.locator('dialog[open]').textContent()).toContain('წინა გამოცემაში:')
    await page.locator('dialog[open] footer button').click()
    await keepPicture(page, 'next-3-form')
    expect(await page.locator('#field-title').inputValue()).toContain('[___]')
    expect(await page.locator('#field-title[data-waiting]').count()).toBe(1)
  })

  it('is seen as readers will see it, word by word while it is written', async () => {
    await page.locator('#live-preview-toggler').click()
    const look = page.frameLocator('.live-preview-window iframe')
    await look.locator('h1').filter({ hasText: '[___]' }).waitFor()
    await page.locator('#field-title').fill('ინფლაცია, ნოემბერი')
    await look.locator('h1').filter({ hasText: 'ინფლაცია, ნოემბერი' }).waitFor()
    await keepPicture(page, 'next-4-preview')
    expect(await page.locator('#field-title[data-waiting]').count()).toBe(0)
  })

  it('is shown to nobody but the staff, nor is anything else by this door', async () => {
    const { id } = await published()
    const statuses = await Promise.all(
      [edition, id, '00000000-0000-4000-8000-000000000000', 'x'].map(
        async (one) => (await fetch(`${origin()}/preview/publications/${one}?locale=ka`)).status,
      ),
    )
    expect(statuses).toEqual([404, 404, 404, 404])
    const strange = await page.evaluate(async (one) => {
      const answers = [`/preview/users/${one}`, `/preview/publications/x`, `/preview/__proto__/${one}`].map((path) =>
        fetch(path),
      )
      return (await Promise.all(answers)).map(({ status }) => status)
    }, edition)
    expect(strange).toEqual([404, 404, 404])
    const own = await page.evaluate(async (one) => {
      const answer = await fetch(`/preview/publications/${one}?locale=en`)
      return [answer.status, answer.headers.get('cache-control'), (await answer.text()).includes('noindex')]
    }, edition)
    expect(own).toEqual([200, expect.stringContaining('no-store'), true])
  })
})
