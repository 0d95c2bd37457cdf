import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { hasBrowser, keepPicture, openBrowser, origin, signIn } from '../../support/browser.ts'
import { englishWords } from '../../support/latinWords.ts'

const walk = hasBrowser ? describe : describe.skip

let browser: Browser
let page: Page
const outside: string[] = []

beforeAll(async () => {
  if (!hasBrowser) return
  browser = await openBrowser()
  ;({ page } = await signIn(browser, 'admin'))
  page.context().on('request', (request) => {
    if (!request.url().startsWith(origin()) && !/^(data|blob):/.test(request.url())) outside.push(request.url())
  })
}, 60_000)
afterAll(() => browser?.close())

/** Addresses of every list and every global in the menu of an administrator. */
const screens = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href^="/admin/"]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href, index, all) => /(collections|globals)\/[\w-]+$/.test(href) && all.indexOf(href) === index),
  )

const open = async (path: string, tab = page): Promise<void> => {
  await tab.goto(`${origin()}${path}?locale=ka`)
  await tab.waitForLoadState('networkidle')
}

walk('every screen of the admin, to a Georgian editor', () => {
  it('shows no English word but names, and asks no other server for anything', async () => {
    const lists = await screens()
    expect(lists.length).toBeGreaterThan(20)
    const paths = lists.flatMap((path) => (path.includes('/collections/') ? [path, `${path}/create`] : [path]))
    const foreign: string[] = []
    const waiting = [...paths, '/admin/account']
    const visit = async (tab: Page): Promise<void> => {
      for (let path = waiting.shift(); path; path = waiting.shift()) {
        await open(path, tab)
        // What documents hold is theirs; the journal holds codes.
        if (/audit-log|redirects$/.test(path)) continue
        const words = await englishWords(tab)
        if (words.length > 0) foreign.push(`${path}: ${words.join(' ')}`)
      }
    }
    await Promise.all([visit(page), visit(await page.context().newPage())])
    expect([foreign, outside]).toEqual([[], []])
  }, 300_000)

  it.each([1280, 360])(
    'fits a screen of %i points: lists and forms are read without moving sideways',
    async (width) => {
      await page.setViewportSize({ width, height: 740 })
      const lists = ['publications', 'events', 'media', 'audit-log'].map((slug) => `/admin/collections/${slug}`)
      const created = ['press-releases', 'memoranda', 'media'].map((slug) => `/admin/collections/${slug}/create`)
      for (const path of ['/admin', ...lists, ...created, '/admin/globals/home']) {
        await open(path)
        await keepPicture(page, `${width}${path.replaceAll('/', '-')}`)
        // The page is laid out anew once its script has seen how wide the screen is.
        const fits = page.waitForFunction((most) => document.documentElement.scrollWidth <= most, width)
        expect([path, await fits.then(() => true).catch(() => false)]).toEqual([path, true])
      }
    },
    120_000,
  )
})
