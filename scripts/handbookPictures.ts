/**
 * `npm run docs:pictures -- <address>`: makes the pictures of the editors' handbook from a running sample office, in
 * Georgian and in English. CHROMIUM_PATH names the browser. Nothing is written in the office but what it remembers of the
 * screens of two people, which is forgotten at the end.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import sharp from 'sharp'
import { tabLabels } from '../src/labels/tabs.ts'
import { type Language, languages } from '../src/slugs.ts'

const origin = process.argv[2]?.replace(/\/$/, '')
const { CHROMIUM_PATH } = process.env
if (!origin || !CHROMIUM_PATH) {
  console.error('Use: CHROMIUM_PATH=<browser> npm run docs:pictures -- http://localhost:<port of a sample office>')
  process.exit(1)
}

type Shot = {
  name: string
  role: string
  /** Address of the screen below /admin/collections, without query. */
  screen: string
  /** Language of the texts, when it is not the one of the handbook. */
  locale?: Language
  /** What is done on the screen before the picture is made. */
  prepare?: (page: Page, language: Language) => Promise<unknown>
}

const openTab =
  (tab: keyof typeof tabLabels) =>
  (page: Page, language: Language): Promise<void> =>
    page.locator('.tabs-field__tab-button').filter({ hasText: tabLabels[tab][language] }).click()

const openDialog =
  (button: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(button).click()
    await page.locator('dialog[open]').waitFor()
  }

/** The text at the place of its first chart, with the tools above it. */
const showChart = async (page: Page, language: Language): Promise<void> => {
  await openTab('text')(page, language)
  const chart = page.locator('.statdesk-chart__drawing svg').first()
  await chart.waitFor()
  await chart.evaluate((element) => element.scrollIntoView({ block: 'center' }))
}

const showPreview = async (page: Page, language: Language): Promise<void> => {
  await openTab('text')(page, language)
  await page.locator('#live-preview-toggler').click()
  const title = page.frameLocator('.live-preview-window iframe').locator('h1')
  await title.waitFor()
  // What is there is not painted yet.
  await title.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
}

type Documents = Record<'begun' | 'untranslated' | 'ready' | 'whole' | 'charted' | 'picture', string>

/** Which screens the handbook shows, and as whom. */
const shots = ({ begun, untranslated, ready, whole, charted, picture }: Documents): Shot[] => [
  { name: 'list', role: 'author', screen: 'press-releases' },
  { name: 'form', role: 'author', screen: `press-releases/${whole}`, prepare: openTab('text') },
  { name: 'figures', role: 'author', screen: `press-releases/${whole}`, prepare: openTab('figures') },
  { name: 'chart', role: 'author', screen: `publications/${charted}`, prepare: showChart },
  { name: 'languages', role: 'author', screen: `press-releases/${untranslated}/languages`, locale: 'ka' },
  { name: 'picture', role: 'author', screen: `media/${picture}` },
  { name: 'sentences', role: 'author', screen: `press-releases/${begun}`, prepare: openDialog('#waiting-open') },
  { name: 'papers', role: 'head', screen: `press-releases/${whole}`, prepare: openDialog('#papers-open') },
  {
    name: 'approval',
    role: 'head',
    screen: `news/${ready}/review`,
    prepare: (page) => page.locator('#action-approve').waitFor(),
  },
  { name: 'publish', role: 'head', screen: `news/${ready}`, prepare: openDialog('#action-approve') },
  { name: 'preview', role: 'author', screen: `press-releases/${whole}`, prepare: showPreview },
]

const signIn = async (browser: Browser, role: string, language: Language): Promise<Page> => {
  const context = await browser.newContext({
    locale: language === 'ka' ? 'ka-GE' : 'en-GB',
    timezoneId: 'Asia/Tbilisi',
    viewport: { width: 1280, height: 800 },
  })
  await context.addCookies([{ name: 'statdesk-lng', value: language, url: origin }])
  const page = await context.newPage()
  const answer = await page.request.post(`${origin}/api/users/login`, {
    headers: { origin },
    data: { email: `${role}@sample.example`, password: 'statdesk-sample' },
  })
  if (!answer.ok()) throw new Error(`${role}@sample.example cannot sign in: is this a sample office?`)
  await forgetScreens(page)
  return page
}

/** Lets the desk forget which tab and whether the preview was open, so that every run begins alike. */
const forgetScreens = (page: Page): Promise<unknown> =>
  page.request.post(`${origin}/api/payload-preferences/collection-press-releases`, {
    headers: { origin },
    data: { value: {} },
  })

/** The newest document of a collection that a query finds. */
const find = async (page: Page, collection: string, query: string): Promise<string> => {
  const address = `${origin}/api/${collection}?limit=1&depth=0&draft=true&locale=ka&${query}`
  const { docs } = (await (await page.request.get(address, { headers: { origin } })).json()) as {
    docs: { id: string }[]
  }
  if (!docs[0]) throw new Error(`The office has no document for ${collection}?${query}`)
  return docs[0].id
}

const keep = async (page: Page, language: Language, name: string): Promise<void> => {
  const folder = join('docs', 'editors', 'pictures', language)
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.png`)
  const { size } = await sharp(await page.screenshot())
    .png({ palette: true, quality: 90, effort: 10 })
    .toFile(file)
  console.log(`${file} · ${Math.round(size / 1024)} KB`)
}

const browser = await chromium.launch({ executablePath: CHROMIUM_PATH, args: ['--no-sandbox', '--disable-gpu'] })
try {
  for (const language of languages) {
    const pages = { author: await signIn(browser, 'author', language), head: await signIn(browser, 'head', language) }
    const documents: Documents = {
      begun: await find(pages.head, 'press-releases', 'where[previousEdition][exists]=true'),
      untranslated: await find(pages.author, 'press-releases', 'where[kind][equals]=clarification'),
      ready: await find(pages.head, 'news', 'where[state][equals]=inReview'),
      whole: await find(pages.author, 'press-releases', 'where[number][equals]=2026/02-1'),
      charted: await find(pages.author, 'publications', 'where[periodFrom][equals]=2026-01-01'),
      picture: await find(pages.author, 'media', 'where[kind][equals]=chart'),
    }
    for (const { name, role, screen, locale = language, prepare } of shots(documents)) {
      const page = pages[role as keyof typeof pages]
      await page.goto(`${origin}/admin/collections/${screen}?locale=${locale}`, { waitUntil: 'networkidle' })
      await prepare?.(page, language)
      await keep(page, language, name)
    }
    await forgetScreens(pages.author)
  }
} finally {
  await browser.close()
}
