import type { Inline } from '../richText/document.ts'

/** What no file of text can hold: control characters but tab and line end, halves of letters, marks that turn the direction. */
const unwritable = /[[\p{Cc}\uFFFE\uFFFF\u200E\u200F\u202A-\u202E\u2066-\u2069]--[\t\n]]/gv

/** A text as every kind of paper can hold it. */
export const plain = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').replace(unwritable, '')

/** The words of a line without its marks. */
export const textOf = (children: readonly Inline[]): string =>
  children
    .map((child) => {
      if (child.kind === 'text') return child.text
      if (child.kind === 'break') return '\n'
      return child.kind === 'footnote' ? `[${child.number}]` : textOf(child.children)
    })
    .join('')

/** An address that may stand on a paper as a link: of the web, of mail or a phone; anything else stays words. */
export const safeAddress = (url: string): string | null =>
  /^(https?:\/\/|mailto:|tel:)[^\s]+$/i.test(url) && URL.canParse(url) ? new URL(url).href : null
