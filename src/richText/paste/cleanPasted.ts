import { safeAddress } from '../safeAddress.ts'
import { placeCaptions } from './captions.ts'
import { removeLooks } from './looks.ts'
import { removeUnwanted } from './unwanted.ts'
import { joinWordLists } from './wordLists.ts'

const unwrap = (element: Element): void => element.replaceWith(...element.childNodes)

const renamed = (document: Document, element: Element, name: string): void => {
  const next = document.createElement(name)
  next.append(...element.childNodes)
  element.replaceWith(next)
}

/** A text begins at the second level: the first is the title of the document. */
const lowerHeadings = (document: Document): void => {
  for (const element of document.querySelectorAll('p.MsoTitle, h1')) renamed(document, element, 'h2')
  for (const element of document.querySelectorAll('h5, h6')) renamed(document, element, 'h4')
}

const checkLinks = (document: Document): void => {
  for (const link of document.querySelectorAll('a')) {
    const href = safeAddress(link.getAttribute('href') ?? '')
    if (href) link.setAttribute('href', href)
    else unwrap(link)
  }
}

const isEmpty = (element: Element): boolean =>
  (element.textContent ?? '').trim() === '' && element.children.length === 0

/** Elements that mean something to a text; every other one gives way to what is inside it. */
const meaningful =
  /^(P|DIV|SECTION|ARTICLE|MAIN|HEADER|FOOTER|ASIDE|H[2-46]|BLOCKQUOTE|HR|BR|UL|OL|LI|TABLE|THEAD|TBODY|TFOOT|TR|TD|TH|A|B|STRONG|I|EM|U|S|STRIKE|SUB|SUP|SPAN)$/

/** Word keeps distance with empty paragraphs, and names elements of its own, such as `o:p`. */
const removeMeaningless = (document: Document): void => {
  for (const element of [...document.body.querySelectorAll('*')].reverse()) {
    if (!meaningful.test(element.tagName)) unwrap(element)
    else if (/^(P|SPAN|H[2-4]|B|I|U)$/.test(element.tagName) && isEmpty(element)) element.remove()
  }
}

/**
 * Makes pasted HTML of Word, mails and websites into what the office's text can hold. Nothing runs, nothing is fetched:
 * scripts, frames, styles, event handlers, pictures and tracking pixels are gone; of tracked changes the inserted words
 * stay and the deleted ones go; Word's lists become lists, and the caption of a table stands before it (captions.ts).
 * @param document made by DOMParser, which loads nothing; it is changed and given back
 */
export const cleanPasted = (document: Document): Document => {
  removeUnwanted(document)
  joinWordLists(document)
  lowerHeadings(document)
  placeCaptions(document)
  checkLinks(document)
  removeMeaningless(document)
  removeLooks(document)
  return document
}
