import { randomBytes } from 'node:crypto'
import type { Data } from './desk/both.ts'

/** What the form of a chart holds. */
export type Chart = Data & {
  form: 'line' | 'column' | 'bar'
  heading: string
  unit: string
  source: string
  description: string
  decimals: number
  figures: { categories: string[]; series: { name: string; values: number[] }[] }
}

/** A node of formatted text as Lexical stores it. */
export type TextNode = Data & { readonly type: string }
/** Formatted text as a document stores it. */
export type RichText = Data & { readonly root: TextNode }

const run = (text: string, isBold: boolean): TextNode => ({
  type: 'text',
  version: 1,
  text,
  format: isBold ? 1 : 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

const block = (type: string, children: readonly TextNode[], rest: Data = {}): TextNode => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...rest,
})

/** Runs of a line: what stands between two asterisks is bold. */
const runs = (line: string): TextNode[] =>
  line.split('*').flatMap((part, index) => (part ? [run(part, index % 2 === 1)] : []))

/** A paragraph; what stands between two asterisks is bold. */
export const p = (line: string): TextNode => block('paragraph', runs(line), { textFormat: 0, textStyle: '' })

/** A heading within a text. */
export const h2 = (line: string): TextNode => block('heading', runs(line), { tag: 'h2' })

const listOf = (listType: 'bullet' | 'number', lines: readonly string[]): TextNode =>
  block(
    'list',
    lines.map((line, index) => block('listitem', runs(line), { value: index + 1 })),
    { listType, tag: listType === 'bullet' ? 'ul' : 'ol', start: 1 },
  )

/** A list of points. */
export const ul = (...lines: readonly string[]): TextNode => listOf('bullet', lines)

/** A list of steps. */
export const ol = (...lines: readonly string[]): TextNode => listOf('number', lines)

/** A picture of the library within a text. */
export const picture = (mediaId: string): TextNode => ({
  type: 'upload',
  version: 3,
  format: '',
  id: randomBytes(12).toString('hex'),
  relationTo: 'media',
  value: mediaId,
  fields: {},
})

const inline = (type: string, fields: Data, children?: readonly TextNode[]): TextNode => ({
  type,
  version: 1,
  ...(children ? { direction: 'ltr', format: '', indent: 0, children } : {}),
  fields: { id: randomBytes(12).toString('hex'), ...fields },
})

/** Words in a line that lead to a document of the office. */
export const linkTo = (relationTo: string, value: string, words: string): TextNode => ({
  ...inline('link', { linkType: 'internal', doc: { relationTo, value } }, [run(words, false)]),
  version: 3,
  id: randomBytes(12).toString('hex'),
})

/** The mark of a footnote in a line. */
export const footnote = (note: string): TextNode => inline('inlineBlock', { blockType: 'footnote', note })

/** A paragraph of words, links and footnotes. */
export const line = (...parts: readonly (string | TextNode)[]): TextNode =>
  block(
    'paragraph',
    parts.flatMap((part) => (typeof part === 'string' ? runs(part) : [part])),
    { textFormat: 0, textStyle: '' },
  )

const formBlock = (fields: Data): TextNode => ({ ...inline('block', fields), version: 2, format: '' })

/** A chart that the numbers of the text itself draw. */
export const chart = (plan: Chart): TextNode => formBlock({ blockType: 'chart', ...plan })

const cell = (words: string, headerState: number): TextNode =>
  block('tablecell', [p(words)], { headerState, colSpan: 1, rowSpan: 1, backgroundColor: null })

/** A table with its caption; the first row and the first column are headers. */
export const table = (caption: string, rows: readonly (readonly string[])[]): TextNode[] => [
  formBlock({ blockType: 'tableCaption', heading: caption }),
  block(
    'table',
    rows.map((cells, y) =>
      block(
        'tablerow',
        cells.map((words, x) => cell(words, (y === 0 ? 1 : 0) + (x === 0 ? 2 : 0))),
      ),
    ),
  ),
]

/** A formatted text of such parts. */
export const richText = (...nodes: readonly TextNode[]): RichText => ({ root: block('root', nodes) })
