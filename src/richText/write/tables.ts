import type { Block, Cell, Inline } from '../document.ts'
import { element, join, type Markup, text } from '../markup.ts'

type Table = Extract<Block, { kind: 'table' }>
type Row = readonly Cell[]
type Write = (blocks: readonly Block[]) => Markup
type Line = (inlines: readonly Inline[]) => Markup

const isHeaderRow = (row: Row): boolean => row.every(({ isHeader }) => isHeader)

const cell = ({ isHeader, columnSpan, rowSpan }: Cell, isInHead: boolean, content: Markup): Markup =>
  element(
    isHeader ? 'th' : 'td',
    {
      scope: isHeader ? (isInHead ? 'col' : 'row') : undefined,
      colspan: columnSpan > 1 ? columnSpan : undefined,
      rowspan: rowSpan > 1 ? rowSpan : undefined,
    },
    content,
  )

/** A cell of one paragraph, as almost all are, holds its line alone. */
const inside = (blocks: readonly Block[], write: Write, line: Line): Markup => {
  const [only, ...others] = blocks
  return only?.kind === 'paragraph' && others.length === 0 ? line(only.children) : write(blocks)
}

const rowsOf = (rows: readonly Row[], isHead: boolean, write: Write, line: Line): Markup[] =>
  rows.map((row) => element('tr', {}, ...row.map((one) => cell(one, isHead, inside(one.blocks, write, line)))))

/** A table with its caption; leading rows of headers are its head. */
export const writeTable = ({ caption, rows }: Table, write: Write, line: Line): Markup => {
  const firstBody = rows.findIndex((row) => !isHeaderRow(row))
  const headRows = firstBody === -1 ? rows.slice(0, 1) : rows.slice(0, firstBody)
  const [head, body] = [rowsOf(headRows, true, write, line), rowsOf(rows.slice(headRows.length), false, write, line)]
  return element(
    'table',
    {},
    ...(caption ? [element('caption', {}, text(caption))] : []),
    ...(head.length > 0 ? [element('thead', {}, ...head)] : []),
    ...(body.length > 0 ? [element('tbody', {}, join(...body))] : []),
  )
}
