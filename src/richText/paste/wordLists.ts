/*
 * Word copies a list as paragraphs: `mso-list:l0 level2 lfo1` says how deep one lies, and a span marked
 * `mso-list:Ignore` holds its bullet or number.
 */
type Line = { element: Element; level: number; isOrdered: boolean }

const deepestLevel = 9

const styleOf = (element: Element): string => (element.getAttribute('style') ?? '').replace(/\s+/g, ' ')

const marker = (element: Element): Element | undefined =>
  [...element.querySelectorAll('span')].find((span) => /mso-list:\s*Ignore/i.test(styleOf(span)))

const lineOf = (element: Element): Line | null => {
  const level = /mso-list:[^;]*level(\d)/i.exec(styleOf(element))?.[1]
  if (!level) return null
  const mark = marker(element)?.textContent?.trim() ?? ''
  return {
    element,
    level: Math.min(Number(level), deepestLevel),
    isOrdered: /^\(?[\p{L}\p{N}]{1,4}[.)]/u.test(mark) && mark !== 'o',
  }
}

const listOf = (document: Document, { isOrdered }: Line): Element => document.createElement(isOrdered ? 'ol' : 'ul')

const itemOf = (document: Document, { element }: Line): Element => {
  marker(element)?.remove()
  const item = document.createElement('li')
  item.append(...element.childNodes)
  return item
}

/** Puts one line at its depth: opens lists on the way down, leaves those that lie deeper. */
const place = (document: Document, open: Element[], line: Line): void => {
  open.length = Math.min(open.length, line.level)
  while (open.length < line.level) {
    const list = listOf(document, line)
    const before = open.at(-1)
    const item = before?.lastElementChild
    if (item) item.append(list)
    else if (before) before.append(list)
    open.push(list)
  }
  open.at(-1)?.append(itemOf(document, line))
}

/** Makes lists of Word's paragraphs. */
export const joinWordLists = (document: Document): void => {
  let open: Element[] = []
  for (const element of document.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    const line = lineOf(element)
    const follows = line && open[0] && element.previousElementSibling === open[0]
    if (!follows) open = []
    if (!line) continue
    const isFirst = open.length === 0
    place(document, open, isFirst ? { ...line, level: 1 } : line)
    if (isFirst && open[0]) element.before(open[0])
    element.remove()
  }
}
