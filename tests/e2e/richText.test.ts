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

const open = (): Promise<unknown> => page.goto(`${origin()}/admin/collections/news/${id}?locale=ka`)

/** Saves; the button wakes up when the form has heard of the change, which comes a little after the screen. */
const saved = async (): Promise<Draft> => {
  await page.locator('#action-save-draft:not([disabled])').waitFor()
  const kept = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await page.keyboard.press('Control+s')
  await kept
  const answer = await page.request.get(`${origin()}/api/news/${id}?locale=ka&draft=true&depth=0`, {
    headers: { origin: origin() },
  })
  return (await answer.json()) as Draft
}

const kinds = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(kinds)]
const words = (node: Node): string => `${node.text ?? ''} ${(node.children ?? []).map(words).join(' ')}`

/** The tools of tables stand in a group of the toolbar, which opens under its sign. */
const tableTool = async (key: string): Promise<string> => {
  await editor().locator('.toolbar-popup__dropdown-tables').click()
  const tool = page.locator(`.toolbar-popup__dropdown-item-${key}`)
  const name = (await tool.textContent()) ?? ''
  await tool.click()
  return name
}

/** An empty line at the very beginning, with the cursor in it. */
const beginLine = async (): Promise<void> => {
  await textbox().locator('h2').first().click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
}

/** A fresh form with the text empty, into which one thing is pasted. */
const pasted = async (html: string): Promise<{ root: Node; json: string; text: string }> => {
  await open()
  await textbox().click()
  await page.keyboard.press('Control+a')
  await paste(html)
  const { body } = await saved()
  return { root: body.root, json: JSON.stringify(body), text: words(body.root).replace(/\s+/g, ' ') }
}

walk('formatted text in the admin', () => {
  it('takes pasted Word in clean', async () => {
    const { root, json, text } = await pasted(ofWord)
    for (const kept of ['ინფლაცია საქართველოში', 'პროცენტი', 'სურსათი', 'მეორე'])
      expect([kept, text.includes(kept)]).toEqual([kept, true])
    expect(text).not.toMatch(/3\.1|შენიშვნა/)
    expect(json).not.toMatch(/mso|pending|clip_image/)
    expect(kinds(root)).toEqual(
      expect.arrayContaining(['heading', 'list', 'listitem', 'paragraph', 'table', 'tablecell']),
    )
    expect(outside).toEqual([])
  })

  it('takes pasted websites in clean, and fetches nothing', async () => {
    const { root, json, text } = await pasted(ofWeb)
    for (const kept of ['სათაური', 'მნიშვნელოვანი', 'ცუდი', 'კარგი', 'წვრილი'])
      expect([kept, text.includes(kept)]).toEqual([kept, true])
    expect(text).not.toMatch(/alert|steal|დამალული|svg/)
    expect(json).not.toMatch(/track\.example|javascript:|pending/)
    expect(kinds(root).filter((kind) => kind === 'link')).toHaveLength(1)
    expect(outside).toEqual([])
  })

  it('has tables, whose tools are Georgian', async () => {
    await open()
    await beginLine()
    expect(await tableTool('insertTable')).toContain('ცხრილის ჩასმა')
    const table = textbox().locator('table').first()
    await table.locator('th').first().click()
    expect(await tableTool('columnRight')).toContain('სვეტი მარჯვნივ')
    await table.locator('tr').first().locator('th').nth(3).waitFor()
    expect(await tableTool('deleteTable')).toContain('ცხრილის წაშლა')
    await table.waitFor({ state: 'detached' })
  })

  it('draws a chart from a table that was copied in a spreadsheet', async () => {
    await open()
    await beginLine()
    await editor().locator('.toolbar-popup__dropdown-blocks').click()
    await page.locator('.toolbar-popup__dropdown-items button', { hasText: 'დიაგრამა' }).first().click()
    const chart = editor().locator('.LexicalEditorTheme__block').first()
    await chart.locator('input[name$=heading]').fill('წლიური ინფლაცია')
    await chart
      .locator('.statdesk-chart__grid tr')
      .first()
      .locator('input')
      .first()
      .evaluate((element) => {
        const data = new DataTransfer()
        data.setData('text/plain', 'წელი\tსულ\tსურსათი\n2025\t2,7\t\n2026\t−0.7\t1 234,5\n')
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      })
    const drawing = chart.locator('svg[role=img]')
    await drawing.scrollIntoViewIfNeeded()
    expect(await drawing.textContent()).toContain('1\u202F234.5')
    expect(await drawing.locator('title').textContent()).toBe('წლიური ინფლაცია')
    const names = chart.locator('.statdesk-chart__grid tr').first().locator('input')
    expect(await names.evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value))).toEqual([
      'სულ',
      'სურსათი',
    ])
    await keepPicture(page, 'rich-text-chart')
    expect(outside).toEqual([])
  })

  it('makes the caption of a pasted table the block that belongs to it', async () => {
    const { root } = await pasted(
      '<h2>წინ</h2><p class=MsoCaption>ცხრილი 1. ფასები</p><table><tr><td><p>წელი</p></td><td><p>%</p></td></tr></table><p>შემდეგ</p>',
    )
    const shown = (root.children ?? []).filter(({ type, children }) => type !== 'paragraph' || children?.length)
    expect(shown.map(({ type }) => type)).toEqual(['heading', 'block', 'table', 'paragraph'])
    expect(shown[1]?.fields).toMatchObject({ blockType: 'tableCaption', heading: 'ცხრილი 1. ფასები' })
  })
})
