import type { Block, Cell } from '../document.ts'
import { element, join, type Markup, text } from '../markup.ts'

type Table = Extract<Block, { kind: 'table' }>
type Row = readonly Cell[]

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

const rowsOf = (rows: readonly Row[], isHead: boolean, write: (blocks: readonly Block[]) => Markup): Markup[] =>
  rows.map((row) => element('tr', {}, ...row.map((one) => cell(one, isHead, write(one.blocks)))))

/** A table with its caption; leading rows of headers are its head. */
export const writeTable = ({ caption, rows }: Table, write: (blocks: readonly Block[]) => Markup): Markup => {
  const firstBody = rows.findIndex((row) => !isHeaderRow(row))
  const headRows = firstBody === -1 ? rows.slice(0, 1) : rows.slice(0, firstBody)
  const [head, body] = [rowsOf(headRows, true, write), rowsOf(rows.slice(headRows.length), false, write)]
  return element(
    'table',
    {},
    ...(caption ? [element('caption', {}, text(caption))] : []),
    ...(head.length > 0 ? [element('thead', {}, ...head)] : []),
    ...(body.length > 0 ? [element('tbody', {}, join(...body))] : []),
  )
}
