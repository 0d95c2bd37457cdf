import type { Inline, Mark } from '../../richText/document.ts'
import { colours } from '../colours.ts'
import { pdfRuns } from '../fonts.ts'
import { plain, safeAddress } from '../plain.ts'
import type { Piece } from './setText.ts'

type Style = Omit<Piece, 'text'>

const styleOf: Record<Mark, Style> = {
  bold: { bold: true },
  italic: { italics: true },
  underline: { decoration: 'underline' },
  strikethrough: { decoration: 'lineThrough' },
  subscript: { sub: true },
  superscript: { sup: true },
}

/** Words in the fonts that have their letters. */
export const wordsOf = (text: string, style: Style = {}): Piece[] =>
  pdfRuns(plain(text)).map(({ text: run, font }) => ({ ...style, font, text: run }))

/** A line of formatted text. */
export const inlinesOf = (children: readonly Inline[], style: Style = {}): Piece[] =>
  children.flatMap((child) => {
    if (child.kind === 'break') return wordsOf('\n', style)
    if (child.kind === 'footnote') return wordsOf(String(child.number), { ...style, sup: true })
    if (child.kind === 'text')
      return wordsOf(child.text, Object.assign({}, style, ...child.marks.map((mark) => styleOf[mark])))
    const link = child.target.kind === 'address' ? safeAddress(child.target.url) : null
    return inlinesOf(child.children, link ? { ...style, link, color: colours.brand } : style)
  })
