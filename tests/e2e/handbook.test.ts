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

/** Presses the help button of a screen and gives the page that it opens. */
const helpOn = async (path: string): Promise<Page> => {
  await page.goto(`${origin()}/admin${path}?locale=ka`, { waitUntil: 'networkidle' })
  const opened = page.context().waitForEvent('page')
  await page.getByRole('link', { name: 'დახმარება' }).click()
  const handbook = await opened
  await handbook.waitForLoadState('networkidle')
  return handbook
}

/** The pictures of a loaded page that the browser could not show. */
const brokenPictures = (handbook: Page): Promise<string[]> =>
  handbook.evaluate(() =>
    [...document.querySelectorAll('img')].filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
  )

walk('the handbook, in the browser of an author', () => {
  it('is opened by the help button at the chapter that belongs to the screen', async () => {
    const [lists, library] = [await helpOn('/collections/press-releases'), await helpOn('/collections/media')]
    expect(lists.url()).toBe(`${origin()}/handbook/ka`)
    expect(library.url()).toBe(`${origin()}/handbook/ka#pictures`)
    expect(await library.locator('h2#pictures').textContent()).toBe('სურათები და ფაილები')
    await Promise.all([lists.close(), library.close()])
  })

  it('is at hand on a telephone too', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    const handbook = await helpOn('/collections/news/create')
    expect(handbook.url()).toBe(`${origin()}/handbook/ka#writing`)
    await keepPicture(page, 'handbook-button-360')
    await handbook.close()
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('shows its pictures, stays within a narrow screen, and leads to the other language', async () => {
    const handbook = await page.context().newPage()
    await handbook.setViewportSize({ width: 360, height: 740 })
    await handbook.goto(`${origin()}/handbook/ka`, { waitUntil: 'networkidle' })
    expect(await handbook.locator('img').count()).toBeGreaterThan(7)
    expect(await brokenPictures(handbook)).toEqual([])
    expect(await handbook.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await keepPicture(handbook, 'handbook-360')
    await handbook.getByRole('link', { name: 'English' }).click()
    await handbook.locator('main[lang=en] h1').waitFor()
    await handbook.waitForLoadState('networkidle')
    expect(await brokenPictures(handbook)).toEqual([])
    await handbook.close()
  })
})

describe('what is no page and no picture of the handbook', () => {
  it.each([
    '/handbook',
    '/handbook/de',
    '/handbook/ka/more',
    '/handbook/pictures/ka/nope.png',
    '/handbook/pictures/ka/..%2F..%2Fka.md',
    '/handbook/pictures/..%2F..%2F/README.md',
    '/handbook/pictures/ka',
  ])('%s is answered with 404', async (path) => {
    expect((await fetch(`${origin()}${path}`)).status).toBe(404)
  })
})
