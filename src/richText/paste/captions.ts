const lineOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

const isEmptyLine = (element: Element): boolean => element.tagName === 'P' && lineOf(element) === ''

const captionIn = (table: Element): Element | undefined =>
  [...table.children].find((child) => child.tagName === 'CAPTION' && lineOf(child) !== '')

/** Word's caption is a paragraph of that style, directly before or after the table; empty lines part nothing. */
const captionBeside = (table: Element, side: 'previous' | 'next'): Element | undefined => {
  let beside = table[`${side}ElementSibling`]
  while (beside && isEmptyLine(beside)) beside = beside[`${side}ElementSibling`]
  return beside?.matches('p.MsoCaption') ? beside : undefined
}

const put = (table: Element, caption: Element): void => {
  const isInside = Boolean(table.parentElement?.closest('table'))
  const element = table.ownerDocument.createElement(isInside ? 'p' : 'h6')
  element.textContent = lineOf(caption)
  caption.remove()
  table.before(element)
}

/**
 * Puts the caption of each table directly before it, as a heading of the sixth level: no heading of a text lies so deep,
 * so that the editor knows it by its name and makes a “Caption of a table” of it. A table in a table has a line instead.
 */
export const placeCaptions = (document: Document): void => {
  let tables: Element[] = [...document.querySelectorAll('table')]
  const places = [
    captionIn,
    (one: Element) => captionBeside(one, 'previous'),
    (one: Element) => captionBeside(one, 'next'),
  ]
  // One place for all tables, then the next: a caption between two tables belongs to the second.
  for (const find of places)
    tables = tables.filter((table) => {
      const caption = find(table)
      if (caption) put(table, caption)
      return !caption
    })
}
