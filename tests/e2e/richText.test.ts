import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { hasBrowser, keepPicture, openBrowser, origin, signIn } from '../support/browser.ts'
import { ofWeb, ofWord } from '../support/pasted.ts'

const walk = hasBrowser ? describe : describe.skip
type Node = { type: string; text?: string; children?: Node[]; fields?: Record<string, unknown> }
type Draft = { body: { root: Node }; bodyHtml?: string }

let browser: Browser
let page: Page
let id: string
const outside: string[] = []

beforeAll(async () => {
  if (!hasBrowser) return
  browser = await openBrowser()
  ;({ page } = await signIn(browser, 'author'))
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(origin())) outside.push(request.url())
  })
  const made = await page.request.post(`${origin()}/api/news?locale=ka`, {
    headers: { origin: origin() },
    data: { title: 'ფორმატირებული ტექსტის შემოწმება' },
  })
  id = ((await made.json()) as { doc: { id: string } }).doc.id
  await page.goto(`${origin()}/admin/collections/news/${id}?locale=ka`)
}, 120_000)
afterAll(async () => browser?.close())

const editor = () => page.locator('.rich-text-lexical').first()
const textbox = () => editor().locator('[contenteditable=true]').first()

/** What a browser does when somebody pastes: an event with data, which the editor may take. */
const paste = (html: string): Promise<void> =>
  textbox().evaluate((element, given) => {
    const data = new DataTransfer()
    data.setData('text/html', given)
    data.setData('text/plain', 'text')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, html)

const saved = async (): Promise<Draft> => {
  await page.keyboard.press('Control+s')
  await page.waitForResponse(
    (response) => response.request().method() === 'PATCH' || response.request().method() === 'POST',
  )
  const answer = await page.request.get(`${origin()}/api/news/${id}?locale=ka&draft=true&depth=0`)
  return (await answer.json()) as Draft
}

const kinds = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(kinds)]
const words = (node: Node): string => `${node.text ?? ''} ${(node.children ?? []).map(words).join(' ')}`

/** The small buttons of the toolbar stand in groups; a group opens under its sign. */
const choose = async (group: string, item: string): Promise<void> => {
  await editor().locator(`.toolbar-popup__dropdown-${group}`).first().click()
  await page.locator('.toolbar-popup__dropdown-items').getByText(item, { exact: true }).click()
}

walk('formatted text in the admin', () => {
  it('takes pasted Word and websites in clean, and fetches nothing', async () => {
    await textbox().click()
    await paste(ofWord)
    await paste(ofWeb)
    const { body } = await saved()
    const text = words(body.root).replace(/\s+/g, ' ')
    for (const kept of ['ინფლაცია საქართველოში', 'პროცენტი', 'სურსათი', 'მეორე', 'მნიშვნელოვანი', 'კარგი'])
      expect([kept, text.includes(kept)]).toEqual([kept, true])
    for (const gone of ['3.1', 'შენიშვნა', 'alert', 'დამალული', 'steal'])
      expect([gone, text.includes(gone)]).toEqual([gone, false])
    expect(JSON.stringify(body)).not.toMatch(/track\.example|javascript:|pending|clip_image/)
    expect([...new Set(kinds(body.root))].sort()).toEqual(
      expect.arrayContaining(['heading', 'link', 'list', 'listitem', 'paragraph', 'table', 'tablecell']),
    )
    expect(outside).toEqual([])
  })

  it('has tables, whose tools are Georgian', async () => {
    await textbox().press('Control+End')
    await choose('tables', 'ცხრილის ჩასმა')
    const cell = textbox().locator('table').last().locator('th, td').first()
    await cell.click()
    await page.keyboard.type('წელი')
    await choose('tables', 'სვეტი მარჯვნივ')
    await expect(textbox().locator('table').last().locator('tr').first().locator('th')).toBeDefined()
    const { body } = await saved()
    const tables = JSON.stringify(body.root.children?.filter(({ type }) => type === 'table').at(-1))
    expect([tables.includes('წელი'), tables.match(/"headerState":1/g)?.length]).toEqual([true, 4])
  })

  it('draws a chart from a table that was copied in a spreadsheet', async () => {
    await textbox().press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/დიაგრამა')
    await page.locator('.slash-menu-popup').getByText('დიაგრამა', { exact: true }).click()
    const chart = editor().locator('.LexicalEditorTheme__block').last()
    await chart.getByLabel('სათაური', { exact: false }).first().fill('წლიური ინფლაცია')
    const first = chart.locator('.statdesk-chart__grid tr').first().locator('input').first()
    await first.evaluate((element) => {
      const data = new DataTransfer()
      data.setData('text/plain', 'სულ\tსურსათი\n2,7\t\n−0.7\t1 234,5\n')
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })
    await chart.locator('svg[role=img]').waitFor()
    expect(await chart.locator('svg[role=img]').textContent()).toContain('1\u202F234.5')
    await chart.scrollIntoViewIfNeeded()
    await keepPicture(page, 'rich-text-chart')
    const { body } = await saved()
    const fields = body.root.children?.find(({ type }) => type === 'block')?.fields
    expect(fields?.figures).toEqual({
      categories: ['', ''],
      series: [
        { name: 'სულ', values: [2.7, -0.7] },
        { name: 'სურსათი', values: [null, 1234.5] },
      ],
    })
  })
})
