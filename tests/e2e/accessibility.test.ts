import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { knownFaults as known, seriousFaults } from '../support/axe.ts'
import { hasBrowser, keepPicture, openBrowser, openTab, origin, signIn, takeOverLocks } from '../support/browser.ts'

const walk = hasBrowser ? describe : describe.skip

let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  if (!hasBrowser) return
  browser = await openBrowser()
  ;({ context, page } = await signIn(browser, 'head'))
  await takeOverLocks(page)
}, 60_000)
afterAll(() => browser?.close())

const open = (path: string): Promise<unknown> => page.goto(`${origin()}${path}`, { waitUntil: 'networkidle' })

/** The newest document of a collection, in the sample office. */
const first = (slug: string, filter = ''): Promise<string> =>
  page.evaluate(
    async ([collection, asked]) => {
      const answer = await fetch(`/api/${collection}?limit=1&depth=0&draft=true&locale=ka${asked}`)
      return `/admin/collections/${collection}/${(await answer.json()).docs[0].id}`
    },
    [slug, filter],
  )

walk('axe finds nothing serious', () => {
  it('where people sign in', async () => {
    const stranger = await (await browser.newContext({ locale: 'ka-GE' })).newPage()
    await stranger.goto(`${origin()}/admin/login`, { waitUntil: 'networkidle' })
    expect(await seriousFaults(stranger, known)).toEqual([])
    await stranger.context().close()
  })

  it('on the start page and on lists', async () => {
    for (const path of ['/admin', '/admin/collections/press-releases', '/admin/collections/media']) {
      await open(`${path}?locale=ka`)
      expect([path, await seriousFaults(page, known)]).toEqual([path, []])
    }
  })

  it('on every tab of a press release', async () => {
    await open(await first('press-releases'))
    for (const tab of ['მაჩვენებლები', 'ფაილები და სურათები', 'კავშირები', 'გაზიარება', 'შიდა', 'ტექსტი']) {
      await openTab(page, tab)
      expect([tab, await seriousFaults(page, known)]).toEqual([tab, []])
    }
  })

  it('on a file, and where one is uploaded', async () => {
    for (const path of [await first('media'), '/admin/collections/media/create']) {
      await open(path)
      expect([path, await seriousFaults(page, known)]).toEqual([path, []])
    }
  })

  it('in the dialog of an action', async () => {
    await open(await first('press-releases', '&where[state][equals]=published'))
    await page.locator('#action-takeDown').click()
    await page.locator('dialog[open]').waitFor()
    expect(await seriousFaults(page, known)).toEqual([])
    await keepPicture(page, 'axe-dialog')
  })

  it('on a telephone, 360 pixels wide: start page, menu, lists, every tab of a form, a file and a dialog', async () => {
    const phone = await context.newPage()
    phone.setDefaultTimeout(15_000)
    await takeOverLocks(phone)
    await phone.setViewportSize({ width: 360, height: 740 })
    const visit = (path: string) => phone.goto(`${origin()}${path}`, { waitUntil: 'networkidle' })
    const found: string[] = []
    const hold = async (screen: string): Promise<void> => {
      found.push(...(await seriousFaults(phone, known)).map((fault) => `${screen}: ${fault}`))
    }
    const file = await first('media')
    for (const path of ['/admin', '/admin/collections/press-releases', '/admin/collections/media', file]) {
      await visit(`${path}?locale=ka`)
      await hold(path)
    }
    await visit('/admin?locale=ka')
    await phone.locator('.app-header__mobile-nav-toggler').click()
    await phone.locator('.nav--nav-open').waitFor()
    await hold('menu')
    await keepPicture(phone, 'axe-360-menu')
    await visit(await first('press-releases', '&where[state][equals]=published'))
    for (const tab of ['მაჩვენებლები', 'ფაილები და სურათები', 'კავშირები', 'გაზიარება', 'შიდა', 'ტექსტი']) {
      await openTab(phone, tab)
      await hold(tab)
    }
    await keepPicture(phone, 'axe-360-form')
    await phone.locator('#action-takeDown').click()
    await phone.locator('dialog[open]').waitFor()
    await hold('dialog')
    await keepPicture(phone, 'axe-360-dialog')
    expect(found).toEqual([])
    await phone.close()
  })

  it('in the dark', async () => {
    const dark = await context.newPage()
    await dark.emulateMedia({ colorScheme: 'dark' })
    for (const path of ['/admin', '/admin/collections/press-releases']) {
      await dark.goto(`${origin()}${path}`, { waitUntil: 'networkidle' })
      expect([path, await seriousFaults(dark, known)]).toEqual([path, []])
    }
    await keepPicture(dark, 'axe-dark')
  })
})
