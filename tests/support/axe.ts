import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violation = { id: string; impact: string; nodes: { target: unknown[] }[] }
type Axe = { run: (root: Document, options: object) => Promise<{ violations: Violation[] }> }

/** A fault of Payload's own screens that neither style sheets nor labels can mend. */
export type Known = { rule: string; where: RegExp; reason: string }

/** What Payload 3.90 draws so itself, out of reach of style sheets and labels. */
export const knownFaults: readonly Known[] = [
  { rule: 'list', where: /\.doc-tabs__tabs|^ul$/, reason: 'the tabs of a document are links directly inside a list' },
  {
    rule: 'nested-interactive',
    where: /rs__multi-value|^div\[aria-describedby=/,
    reason: 'a chosen value can be dragged by keys and holds the buttons that open and remove it',
  },
  {
    rule: 'label-content-name-mismatch',
    where: /a\[aria-label=/,
    reason: 'the number of versions stands beside the name of their tab, which is right when read aloud',
  },
]

/**
 * What axe calls serious or critical on the open page, as “rule: element”, without what is known. Controls get their names
 * in the browser, so the page is asked once it is alive, and once nothing fades in any more.
 */
export const seriousFaults = async (page: Page, known: readonly Known[] = []): Promise<string[]> => {
  await page.locator('.template-default--nav-hydrated, .login').first().waitFor()
  await page.evaluate(async () => {
    // What appeared just now gets its name before it is painted.
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
    const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition)
    return Promise.allSettled(fading.map(({ finished }) => finished))
  })
  await page.evaluate(source)
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe }
    return (await axe.run(document, { resultTypes: ['violations'] })).violations
  })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ rule: id, element: target.join(' ') })))
    .filter(({ rule, element }) => !known.some((one) => one.rule === rule && one.where.test(element)))
    .map(({ rule, element }) => `${rule}: ${element}`)
}
