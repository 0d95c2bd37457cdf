import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { hasBrowser, keepPicture, openBrowser, openTab, origin, signIn, takeOverLocks } from '../../support/browser.ts'
import { pictureBytes } from '../../support/desk.ts'
import { cookieOf, paragraph, signedIn } from '../../support/signedIn.ts'

const walk = hasBrowser ? describe : describe.skip

let browser: Browser
let page: Page
let picture: { id: string; filename: string }
let news: string

const alt = 'ხილის დახლი ბაზარში'

/** A picture of the author with a name that people gave it, as the cover of a draft and within its text. */
const prepare = async (): Promise<void> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt, downloadName: 'ხილის დახლი.png', kind: 'photo' }))
  form.set('file', new File([new Uint8Array(await pictureBytes())], 'IMG_0001.png', { type: 'image/png' }))
  const headers = { cookie: await cookieOf('author'), origin: origin() }
  const uploaded = await fetch(`${origin()}/api/media?locale=ka`, { method: 'POST', headers, body: form })
  picture = (await uploaded.json()).doc
  const body = paragraph('ტექსტი სურათით')
  const inText = {
    type: 'upload',
    version: 3,
    format: '',
    id: 'a'.repeat(24),
    fields: null,
    relationTo: 'media',
    value: picture.id,
  }
  const root = { ...body.root, children: [...body.root.children, inText] }
  const made = await (await signedIn('author'))('/news?locale=ka', {
    method: 'POST',
    body: { title: 'სურათის სახელი', body: { root }, cover: picture.id },
  })
  expect([uploaded.status, made.status]).toEqual([201, 201])
  news = (made.body.doc as { id: string }).id
}

beforeAll(async () => {
  if (!hasBrowser) return
  await prepare()
  browser = await openBrowser()
  ;({ page } = await signIn(browser, 'author'))
  await takeOverLocks(page)
}, 120_000)
afterAll(() => browser?.close())

const open = (path: string): Promise<unknown> =>
  page.goto(`${origin()}/admin/collections/${path}?locale=ka`, { waitUntil: 'networkidle' })

const storedNamesShown = async (): Promise<string[]> =>
  ((await page.locator('.template-default').textContent()) ?? '').match(/[0-9a-f]{32}\.\w+/g) ?? []

walk('a file on the screens of a document is shown by the name that people gave it', () => {
  it('on the card of a chosen picture', async () => {
    await open(`news/${news}`)
    await openTab(page, 'ფაილები და სურათები')
    const card = page.locator('.upload-relationship-details')
    await card.getByText('ხილის დახლი.png').waitFor()
    await keepPicture(page, 'file-name-card')
    expect([await storedNamesShown(), await card.locator('a').first().getAttribute('href')]).toEqual([
      [],
      expect.stringContaining(picture.filename),
    ])
  })

  it('within a text, where the picture says to those who cannot see it what it shows', async () => {
    await openTab(page, 'ტექსტი')
    const card = page.locator('[data-lexical-decorator] [data-filename]')
    await card.locator('img').waitFor()
    await page.waitForFunction(
      (words) => document.querySelector('[data-filename] img')?.getAttribute('alt') === words,
      alt,
    )
    expect(await card.locator('[class*="__filename"]').textContent()).toBe('ხილის დახლი.png')
    expect(await storedNamesShown()).toEqual([])
  })

  it('and by its new name as soon as somebody gives it another one', async () => {
    await openTab(page, 'ფაილები და სურათები')
    await page.locator('.upload-relationship-details__edit').click()
    const drawer = page.locator('.drawer__content')
    await drawer.locator('#field-downloadName').fill('ბაზრის დახლი.png')
    await drawer.locator('#action-save').click()
    await drawer.locator('.doc-drawer__header-close').click()
    await page.locator('.upload-relationship-details').getByText('ბაზრის დახლი.png').waitFor()
    expect(await storedNamesShown()).toEqual([])
  })

  it('on its own screen', async () => {
    await open(`media/${picture.id}`)
    await page.locator('.file-meta__url').getByText('ბაზრის დახლი.png').waitFor()
    await keepPicture(page, 'file-name-own-screen')
    expect(await storedNamesShown()).toEqual([])
  })
})
