import type { ContentText } from 'pdfmake/interfaces.js'
import type { Inline, Mark } from '../../richText/document.ts'
import { colours } from '../colours.ts'
import { pdfRuns } from '../fonts.ts'
import { plain, safeAddress } from '../plain.ts'

type Style = Omit<ContentText, 'text'>

const styleOf: Record<Mark, Style> = {
  bold: { bold: true },
  italic: { italics: true },
  underline: { decoration: 'underline' },
  strikethrough: { decoration: 'lineThrough' },
  subscript: { sub: true },
  superscript: { sup: true },
}

const breakAnywhere = { wordBreak: 'break-all' } as const

/** Longer than any word: it is broken anywhere, since the search for the best place would take seconds. */
const endless = /([^\s\u2010-\u2015-]{60,})/u

/** Words in the fonts that have their letters. */
export const wordsOf = (text: string, style: Style = {}): ContentText[] =>
  pdfRuns(plain(text)).flatMap(({ text: run, font }) =>
    run
      .split(endless)
      .map((piece, index) => ({ ...style, font, text: piece, ...(index % 2 === 1 ? breakAnywhere : {}) }))
      .filter((piece) => piece.text !== ''),
  )

/** A line of formatted text. */
export const inlinesOf = (children: readonly Inline[], style: Style = {}): ContentText[] =>
  children.flatMap((child) => {
    if (child.kind === 'break') return wordsOf('\n', style)
    if (child.kind === 'footnote') return wordsOf(String(child.number), { ...style, sup: true })
    if (child.kind === 'text')
      return wordsOf(child.text, Object.assign({}, style, ...child.marks.map((mark) => styleOf[mark])))
    const link = child.target.kind === 'address' ? safeAddress(child.target.url) : null
    return inlinesOf(child.children, link ? { ...style, link, color: colours.brand } : style)
  })
