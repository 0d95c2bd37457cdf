import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Block } from '../../richText/document.ts'
import { colours } from '../colours.ts'
import { columnShares, figureColumns, type Grid, type GridPlace, gridOf, headerRows, linesIn } from '../grid.ts'
import { hex, inlinesOf } from './inlines.ts'

const hairline = { style: BorderStyle.SINGLE, size: 4, color: hex(colours.line) }
const edge = { style: BorderStyle.SINGLE, size: 8, color: hex(colours.brand) }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** The lines of a table: between its rows, and stronger above and below. */
export const borders = {
  top: edge,
  bottom: edge,
  left: none,
  right: none,
  insideHorizontal: hairline,
  insideVertical: none,
}
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

/** Paragraphs of a cell: of a list or another block inside it the words alone. */
const paragraphsOf = (blocks: readonly Block[], isRight: boolean, isHeader: boolean): Paragraph[] => {
  const lines = linesIn(blocks)
  return (lines.length > 0 ? lines : [[]]).map(
    (children) =>
      new Paragraph({
        style: 'InTable',
        keepNext: isHeader,
        alignment: isRight ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: inlinesOf(children, isHeader ? { bold: true } : {}),
      }),
  )
}

const cellsOf = (row: readonly GridPlace[], figures: readonly boolean[], widths: readonly number[]): TableCell[] =>
  row.flatMap((at, column) => {
    if (at.kind === 'covered') return []
    if (at.kind === 'empty') return [new TableCell({ children: [new Paragraph({ style: 'InTable' })] })]
    const { cell, columnSpan, rowSpan } = at
    const isRight = figures[column] === true && columnSpan === 1
    const width = widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0)
    return [
      new TableCell({
        columnSpan,
        rowSpan,
        width: { size: width, type: WidthType.DXA },
        ...(cell.isHeader ? { shading: { fill: hex(colours.header) } } : {}),
        children: paragraphsOf(cell.blocks, isRight, cell.isHeader),
      }),
    ]
  })

/** Every row needs a cell of its own, or Word calls the file damaged: one that lies wholly under others is left out. */
const shownRows = ({ rows }: Grid): Grid['rows'] => rows.filter((row) => row.some(({ kind }) => kind !== 'covered'))

/**
 * A table over the width of the text, its headings repeated on each page.
 * @param width in twentieths of a point
 */
export const tableOf = ({ rows }: Extract<Block, { kind: 'table' }>, width: number): FileChild[] => {
  const grid = gridOf(rows)
  if (grid.columns === 0) return []
  const widths = columnShares(grid).map((share) => Math.floor(share * width))
  const [figures, heads] = [figureColumns(grid), headerRows(grid)]
  return [
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders,
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      rows: shownRows(grid).map(
        (row, index) =>
          new TableRow({ cantSplit: true, tableHeader: index < heads, children: cellsOf(row, figures, widths) }),
      ),
    }),
    new Paragraph({ style: 'AfterTable' }),
  ]
}
