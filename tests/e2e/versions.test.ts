import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { hasBrowser, keepPicture, openBrowser, origin, signIn } from '../support/browser.ts'
import { type Session, signedIn } from '../support/signedIn.ts'

const walk = hasBrowser ? describe : describe.skip

let browser: Browser
let page: Page
let head: Session

beforeAll(async () => {
  if (!hasBrowser) return
  browser = await openBrowser()
  ;({ page } = await signIn(browser, 'head'))
  head = await signedIn('head')
}, 60_000)
afterAll(() => browser?.close())

type Docs = { docs: { id: string; title?: string }[] }

/** The version of a document of the sample that holds most, and the one before it. */
const comparisonOf = async (slug: string): Promise<string> => {
  const { body } = await head(`/${slug}?limit=50&sort=-publishedOn&locale=ka&depth=0`)
  for (const { id } of (body as Docs).docs) {
    const versions = (await head(`/${slug}/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=20&depth=0`))
      .body as Docs
    const [last, first] = [versions.docs.at(0), versions.docs.at(-1)]
    if (last && first && last.id !== first.id)
      return `${origin()}/admin/collections/${slug}/${id}/versions/${last.id}?versionFrom=${first.id}`
  }
  throw new Error(`the sample has no ${slug} with two versions`)
}

/** What only programs read: JSON, ids, instants in UTC, and codes of terms. */
const forPrograms = [
  /\{"|"\}|\[\{/,
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,
  /\b(pressRelease|inReview|ka, ?en|true|false|undefined|null)\b/,
]

walk.each(['press-releases', 'publications'])('the comparison of two versions of %s', (slug) => {
  it.each(['ka', 'en'])('is in words for people, in %s: every field, changed or not', async (language) => {
    await page.context().addCookies([{ name: 'statdesk-lng', value: language, url: origin() }])
    for (const all of ['', '&modifiedOnly=false']) {
      await page.goto(`${await comparisonOf(slug)}${all}`, { waitUntil: 'networkidle' })
      await page.locator('.view-version').waitFor()
      // biome-ignore lint/performance/useDomNodeTextContent: what stands on the screen counts, not what is hidden
      const words = await page.locator('body').innerText()
      expect(words.length).toBeGreaterThan(200)
      expect(forPrograms.filter((pattern) => pattern.test(words)).map((pattern) => pattern.exec(words)?.[0])).toEqual(
        [],
      )
      await keepPicture(page, `versions-${slug}-${language}${all ? '-all' : ''}`)
    }
  })
})
