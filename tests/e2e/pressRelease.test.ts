import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { hasBrowser, keepPicture, openBrowser, openTab, origin, signIn } from '../support/browser.ts'
import { cookieOf } from '../support/signedIn.ts'

const walk = hasBrowser ? describe : describe.skip

type Doc = {
  id: string
  title: string
  slug: string
  locales: Record<string, string>
  figures: { figureName: string; value: number }[]
  cover: { alt: string; url: string; sizes: Record<string, { url: string | null }> }
}

const title = `წლიური ინფლაცია იანვარში ${Date.now()}`
const stamp = title.replace(/\D/g, '')

let browser: Browser

/** A picture of the author with its words in both languages; how one is uploaded by hand is seen in georgianWalk. */
const uploadPicture = async (): Promise<void> => {
  const picture = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#0b4f6c' } })
    .png()
    .toBuffer()
  const words = {
    licence: 'cc-by-4.0',
    ka: { alt: `სვეტოვანი დიაგრამა ${stamp}`, credit: 'საქსტატი' },
    en: { alt: `Column chart ${stamp}`, credit: 'Geostat' },
  }
  const body = new FormData()
  body.set('_payload', JSON.stringify(words))
  body.set('file', new File([new Uint8Array(picture)], `დიაგრამა ${stamp}.png`))
  const headers = { cookie: await cookieOf('author'), origin: origin() }
  const { status } = await fetch(`${origin()}/api/media/described`, { method: 'POST', headers, body })
  expect(status).toBe(201)
}

beforeAll(async () => {
  if (!hasBrowser) return
  await uploadPicture()
  browser = await openBrowser()
}, 60_000)
afterAll(async () => browser?.close())

/** Saves the draft by its button and waits for the address of the saved document. */
const saveDraft = async (page: Page): Promise<void> => {
  const saved = page.waitForResponse(
    (response) =>
      response.url().includes('/api/press-releases') && ['POST', 'PATCH'].includes(response.request().method()),
  )
  await page.locator('#action-save-draft, #action-save').first().click()
  const response = await saved
  expect([response.status(), response.status() < 300 ? '' : await response.text()]).toEqual([expect.any(Number), ''])
}

/**
 * Opens a page of the admin and waits until its own requests have been answered: a row that is added to a form while one
 * is under way stays an empty frame (seen with Payload 3.90).
 */
const openQuietly = async (page: Page, address: string): Promise<void> => {
  await page.goto(address, { waitUntil: 'networkidle' })
}

/**
 * A browser that is closed may leave the lock of its document behind, or not: the server knows. One's own lock is no
 * lock to oneself.
 */
const isOpenElsewhere = (page: Page, documentId: string): Promise<boolean> =>
  page.evaluate(async (one) => {
    const read = async (path: string) => (await fetch(path)).json()
    const { user } = await read('/api/users/me?depth=0')
    const { docs } = await read(`/api/payload-locked-documents?where[document.value][equals]=${one}&depth=0`)
    return docs.some((lock: { user: { value: string } }) => lock.user.value !== user.id)
  }, documentId)

/** A document that somebody else has open says so; the second person takes it over, and its form is drawn anew. */
const takeOver = async (page: Page): Promise<void> => {
  const drawn = page
    .waitForResponse((response) => response.url().includes('_rsc='))
    .then(() => page.waitForResponse((response) => response.url().endsWith('/actions')))
  await page.locator('#document-locked-take-over').click()
  await drawn
}

const typeText = async (page: Page, words: string): Promise<void> => {
  const editor = page.locator('#field-body [contenteditable=true], .rich-text-lexical [contenteditable=true]').first()
  await editor.click()
  await page.keyboard.type(words)
}

const read = async <T>(path: string): Promise<{ status: number; body: T }> => {
  const response = await fetch(`${origin()}/api${path}`)
  return { status: response.status, body: (await response.json()) as T }
}

walk('a press release, from the first word to the website', () => {
  let id = ''
  const done: string[] = []

  it('an author writes it in Georgian, with a figure and the picture, and translates it', async () => {
    const { context, page } = await signIn(browser, 'author')
    await openQuietly(page, `${origin()}/admin/collections/press-releases/create?locale=ka`)
    await openTab(page, 'მაჩვენებლები')
    await page.locator('#field-figures .array-field__add-row').click()
    await page.locator('#field-figures__0__figureName').fill('წლიური ინფლაცია')
    await page.locator('#field-figures__0__value').fill('4.8')
    await page.locator('#field-figures__0__unitOfMeasure').fill('%')
    await openTab(page, 'ტექსტი')
    await page.locator('#field-title').fill(title)
    await page.locator('#field-summary').fill('წლიური ინფლაცია შეადგენს 4.8 პროცენტს.')
    await typeText(page, 'იანვარში წლიურმა ინფლაციამ 4.8 პროცენტი შეადგინა.')
    await keepPicture(page, '2-georgian')
    await saveDraft(page)
    await page.waitForURL(/press-releases\/[0-9a-f-]{36}/)
    id = /press-releases\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
    await openTab(page, 'ფაილები და სურათები')
    await chooseExisting(page, '#field-cover', stamp)
    await openTab(page, 'კავშირები')
    await choosePublicContact(page)
    await saveDraft(page)
    await openQuietly(page, `${origin()}/admin/collections/press-releases/${id}?locale=en`)
    await openTab(page, 'მაჩვენებლები')
    await page.locator('#field-figures__0__figureName').fill('Annual inflation')
    await page.locator('#field-figures__0__unitOfMeasure').fill('%')
    await openTab(page, 'ტექსტი')
    await page.locator('#field-title').fill(`Annual inflation in January ${stamp}`)
    await page.locator('#field-summary').fill('Annual inflation is 4.8 percent.')
    await typeText(page, 'Annual inflation was 4.8 percent in January.')
    await keepPicture(page, '3-english')
    await saveDraft(page)
    await context.close()
  })

  it('nobody outside sees the draft', async () => {
    expect((await read(`/press-releases/${id}`)).status).toBe(404)
  })

  const press = async (page: Page, action: string, picture: string): Promise<void> => {
    await page.locator(`#action-${action}`).click()
    await keepPicture(page, picture)
    const answered = page.waitForResponse((response) => response.url().endsWith(`/actions/${action}`))
    await page.locator('#action-confirm').click()
    const response = await answered
    expect([response.status(), response.status() === 200 ? '' : await response.text()]).toEqual([200, ''])
    // What was done is said, with what has become of the document.
    const said = page.locator('.payload-toast-item.toast-success', { hasText: 'შესრულდა. მდგომარეობა:' })
    await said.waitFor()
    await keepPicture(page, `${picture}-done`)
    done.push(((await said.textContent()) ?? '').trim())
  }

  const openIt = async (page: Page): Promise<void> => {
    const isLocked = await isOpenElsewhere(page, id)
    await openQuietly(page, `${origin()}/admin/collections/press-releases/${id}?locale=ka`)
    if (isLocked) await takeOver(page)
  }

  it('the author submits it', async () => {
    const { context, page } = await signIn(browser, 'author')
    await openIt(page)
    await press(page, 'submit', '4-submit')
    await context.close()
  })

  it.each([
    ['the head of the subject-matter unit', 'approver', '5-approve'],
    ['the head of the department', 'head', '6-publish'],
  ])('%s finds it on the front page and agrees to it', async (_, role, picture) => {
    const { context, page } = await signIn(browser, role)
    const task = page.locator('.statdesk-tasks a', { hasText: title }).first()
    await task.waitFor()
    await keepPicture(page, `${picture}-front-page`)
    expect(await task.getAttribute('href')).toBe(`/admin/collections/press-releases/${id}/review`)
    await openIt(page)
    await press(page, 'approve', picture)
    await context.close()
  })

  it('everybody was told what they had done, and what has become of it', () => {
    expect(done).toEqual([
      'წარდგენა ვიზირებაზე: შესრულდა. მდგომარეობა: ვიზირებაზეა: დარგობრივი დეპარტამენტის უფროსი (ვიზირება).',
      'ვიზირება: შესრულდა. მდგომარეობა: ვიზირებაზეა: დეპარტამენტის უფროსი.',
      'დამტკიცება: შესრულდა. მდგომარეობა: გამოქვეყნებული.',
    ])
  })

  it('a website reads it in both languages over REST, with its figure and every rendition', async () => {
    const [ka, en] = [
      await read<Doc>(`/press-releases/${id}?locale=ka`),
      await read<Doc>(`/press-releases/${id}?locale=en`),
    ]
    expect([ka.status, ka.body.title, ka.body.figures[0]?.figureName, ka.body.figures[0]?.value]).toEqual([
      200,
      title,
      'წლიური ინფლაცია',
      4.8,
    ])
    expect([en.status, en.body.title, en.body.figures[0]?.figureName]).toEqual([
      200,
      `Annual inflation in January ${stamp}`,
      'Annual inflation',
    ])
    expect(ka.body.locales).toEqual({ ka: 'live', en: 'live' })
    expect([ka.body.cover.alt, en.body.cover.alt]).toEqual([`სვეტოვანი დიაგრამა ${stamp}`, `Column chart ${stamp}`])
    const files = [ka.body.cover.url, ...Object.values(ka.body.cover.sizes).flatMap(({ url }) => (url ? [url] : []))]
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) {
      const response = await fetch(new URL(file, origin()))
      expect([file, response.status, response.headers.get('content-type')]).toEqual([
        file,
        200,
        expect.stringMatching(/^image\//),
      ])
    }
  })

  it('and over GraphQL', async () => {
    const query = `{ PressReleases(locale: en, where: { id: { equals: "${id}" } }) { docs { title slug cover { alt url } figures { figureName value } } } }`
    const response = await fetch(`${origin()}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data } = (await response.json()) as { data: { PressReleases: { docs: Doc[] } } }
    expect(data.PressReleases.docs).toEqual([
      expect.objectContaining({
        title: `Annual inflation in January ${stamp}`,
        figures: [{ figureName: 'Annual inflation', value: 4.8 }],
      }),
    ])
  })
})

/** Picks a file of the library in the drawer that „არსებულის არჩევა“ opens. */
const chooseExisting = async (page: Page, field: string, word: string): Promise<void> => {
  await page
    .locator(`${field} .upload__listToggler, ${field} button`)
    .filter({ hasText: /არჩევა|არსებულ/ })
    .first()
    .click()
  const drawer = page.locator('.list-drawer')
  await drawer.locator('input[type=search], .search-filter input').first().fill(word)
  await drawer.locator('tbody tr button, tbody tr a').filter({ hasText: /\w/ }).first().click()
  await drawer.waitFor({ state: 'detached' })
}

const choosePublicContact = async (page: Page): Promise<void> => {
  await page.locator('#field-publicContact .rs__control').click()
  await page.locator('#field-publicContact .rs__option').first().click()
}
