import { randomBytes } from 'node:crypto'
import type { Data } from './desk/both.ts'

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

/** A formatted text of paragraphs, headings, lists and pictures. */
export const richText = (...nodes: readonly TextNode[]): RichText => ({ root: block('root', nodes) })
