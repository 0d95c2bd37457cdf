/**
 * `npm run bench:admin [-- rounds]`: how long the edit screen of the longest publication of the sample office takes until
 * its title and its text are there, in Chromium, against the same screen in a plain Payload project: the same fields, the
 * same words (tables, charts and footnotes, which the plain editor does not know, as paragraphs). In turn, in one run,
 * medians. Fails above 1.3 ×.
 */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { Publications } from '../../collections/Publications.ts'
import { fieldTree } from '../../src/fields/tree.ts'
import { startCluster } from '../../src/postgres/cluster.ts'
import { freePort } from '../../src/postgres/port.ts'
import { startServer } from '../support/startServer.ts'
import { openPlain } from './stock/openPlain.ts'
import { plainData, plainFields } from './stock/plainFields.ts'

type Doc = Record<string, unknown> & { id: string }

const limit = 1.3
const rounds = Number(process.argv[2] ?? 9)
const author = { email: 'author@sample.example', password: 'statdesk-sample' }

/** A page that is signed in, and asks the API as its person. */
const signIn = async (browser: Browser, origin: string): Promise<Page> => {
  const page = await (await browser.newContext({ locale: 'ka-GE', viewport: { width: 1280, height: 900 } })).newPage()
  await page.goto(`${origin}/admin/login`)
  await page.locator('#field-email').fill(author.email)
  await page.locator('#field-password').fill(author.password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL((url) => url.pathname === '/admin')
  return page
}

const ask = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate(async (address) => (await fetch(`/api${address}`)).json(), path) as Promise<T>

/** Milliseconds from the address to a form whose title and text can be read. */
const openForm = async (page: Page, origin: string, id: string): Promise<number> => {
  await page.goto('about:blank')
  const begin = performance.now()
  await page.goto(`${origin}/admin/collections/publications/${id}?locale=ka`, { waitUntil: 'commit' })
  await page.waitForFunction(() => {
    const title = document.querySelector<HTMLInputElement>('#field-title')
    const text = document.querySelector('.rich-text-lexical [contenteditable=true]')
    return Boolean(title?.value && text?.textContent)
  })
  return performance.now() - begin
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0

console.log('starting the sample office …')
const ours = await startServer()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
})
const cluster = await startCluster({ dataFolder: mkdtempSync(join(tmpdir(), 'statdesk-bench-')), isThrowaway: true })
const folder = mkdtempSync(join(tmpdir(), 'statdesk-bench-admin-'))
let plain: Awaited<ReturnType<typeof openPlain>> | undefined
let ratio = Number.POSITIVE_INFINITY
try {
  const desk = await signIn(browser, ours.origin)
  const { docs } = await ask<{ docs: Doc[] }>(desk, '/publications?limit=100&depth=0&draft=true&locale=ka')
  const longest = docs.reduce((one, other) => (JSON.stringify(other).length > JSON.stringify(one).length ? other : one))
  const english = await ask<Doc>(desk, `/publications/${longest.id}?depth=0&draft=true&locale=en`)
  const tree = fieldTree(Publications.fields)
  const publication = join(folder, 'publication.json')
  writeFileSync(
    publication,
    JSON.stringify({ fields: plainFields(tree), ka: plainData(tree, longest), en: plainData(tree, english), author }),
  )
  console.log('preparing the plain Payload project …')
  plain = await openPlain(cluster.url, await freePort(), { STOCK_PUBLICATION: publication })
  const stranger = await signIn(browser, plain.origin)
  const [same] = (await ask<{ docs: Doc[] }>(stranger, '/publications?limit=1&depth=0&draft=true')).docs
  if (!same) throw new Error('The plain project has no publication.')
  const times: { ours: number[]; plain: number[] } = { ours: [], plain: [] }
  // The first round of each warms it up and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const pair = [await openForm(desk, ours.origin, longest.id), await openForm(stranger, plain.origin, same.id)]
    if (round === 0) continue
    times.ours.push(pair[0] ?? 0)
    times.plain.push(pair[1] ?? 0)
  }
  ratio = median(times.ours) / median(times.plain)
  console.log(
    `median of ${rounds}: Statdesk ${median(times.ours).toFixed(0)} ms, plain Payload ${median(times.plain).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (at most ${limit})`,
  )
} finally {
  await browser.close()
  plain?.stop()
  await ours.stop()
  await cluster.stop()
}
process.exit(ratio > limit ? 1 : 0)
