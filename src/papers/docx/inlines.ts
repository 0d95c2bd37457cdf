import { ExternalHyperlink, FootnoteReferenceRun, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { Inline, Mark } from '../../richText/document.ts'
import { colours } from '../colours.ts'
import { docxRuns, family } from '../fonts.ts'
import { plain, safeAddress } from '../plain.ts'

type Style = Omit<IRunOptions, 'text' | 'children' | 'break'>

const styleOf: Record<Mark, Style> = {
  bold: { bold: true },
  italic: { italics: true },
  underline: { underline: {} },
  strikethrough: { strike: true },
  subscript: { subScript: true },
  superscript: { superScript: true },
}

/** A colour as Word writes it. */
export const hex = (colour: string): string => colour.replace('#', '')

const lineOf = (line: string, style: Style, isFirst: boolean): TextRun[] => {
  const runs = docxRuns(line).map(
    ({ text, font }) => new TextRun({ ...style, text, ...(font === family ? {} : { font }) }),
  )
  return isFirst ? runs : [new TextRun({ break: 1 }), ...runs]
}

/** Words of one style; a line end in them stays one. */
export const wordsOf = (text: string, style: Style = {}): TextRun[] =>
  plain(text)
    .split('\n')
    .flatMap((line, index) => lineOf(line, style, index === 0))

/** A line of formatted text. */
export const inlinesOf = (children: readonly Inline[], style: Style = {}): ParagraphChild[] =>
  children.flatMap((child): ParagraphChild[] => {
    if (child.kind === 'break') return [new TextRun({ break: 1 })]
    if (child.kind === 'footnote') return [new FootnoteReferenceRun(child.number)]
    if (child.kind === 'text')
      return wordsOf(child.text, Object.assign({}, style, ...child.marks.map((mark) => styleOf[mark])))
    const link = child.target.kind === 'address' ? safeAddress(child.target.url) : null
    if (!link) return inlinesOf(child.children, style)
    const linked = { ...style, color: hex(colours.brand), underline: {} }
    return [new ExternalHyperlink({ link, children: inlinesOf(child.children, linked) })]
  })
