import type { Content, ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js'
import type { Block } from '../../richText/document.ts'
import { colours } from '../colours.ts'
import { cellText, columnShares, figureColumns, type Grid, type GridPlace, gridOf, headerRows } from '../grid.ts'

/** Hairlines between rows, the headings on a ground. */
const layout: CustomTableLayout = {
  hLineWidth: (line, { table }) => (line === 0 || line === table.body.length ? 1 : 0.5),
  vLineWidth: () => 0,
  hLineColor: (line, { table }) => (line === 0 || line === table.body.length ? colours.brand : colours.line),
  paddingLeft: () => 5,
  paddingRight: () => 5,
  paddingTop: () => 3.5,
  paddingBottom: () => 3.5,
}

const cellOf = (at: GridPlace, isRight: boolean, render: (blocks: readonly Block[]) => Content[]): TableCell => {
  if (at.kind !== 'cell') return { text: '' }
  const { cell, columnSpan, rowSpan } = at
  return {
    stack: render(cell.blocks),
    colSpan: columnSpan,
    rowSpan,
    ...(isRight && columnSpan === 1 ? { alignment: 'right' } : {}),
    ...(cell.isHeader ? { bold: true, fillColor: colours.header, color: colours.ink } : {}),
  }
}

const fontSize = ({ columns }: Grid): number => (columns > 12 ? 6 : columns > 8 ? 7 : columns > 5 ? 8 : 9)

/** Rows with a cell that reaches down stay together only where that is short: one over a page could not be laid out. */
const isLong = ({ rows }: Grid): boolean =>
  rows.some((row) => row.some((at) => at.kind === 'cell' && cellText(at.cell.blocks).length > 1_500))

/**
 * A table over the width of the page, its headings repeated on each.
 * @param render how the blocks of a cell are drawn
 */
export const tableOf = (
  { rows, caption }: Extract<Block, { kind: 'table' }>,
  width: number,
  render: (blocks: readonly Block[]) => Content[],
  captionOf: (text: string) => Content[],
): Content[] => {
  const grid = gridOf(rows)
  if (grid.columns === 0) return captionOf(caption)
  const figures = figureColumns(grid)
  const padding = 10 * grid.columns
  const table: ContentTable = {
    table: {
      headerRows: headerRows(grid),
      widths: columnShares(grid).map((share) => share * Math.max(width - padding, grid.columns)),
      dontBreakRows: !isLong(grid),
      body: grid.rows.map((row) => row.map((at, column) => cellOf(at, figures[column] === true, render))),
    },
    layout,
    fontSize: fontSize(grid),
    lineHeight: 1.15,
    margin: [0, 2, 0, 10],
  }
  return [...captionOf(caption), table]
}
