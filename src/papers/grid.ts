import type { Block, Cell, Inline } from '../richText/document.ts'
import { textOf } from './plain.ts'

/** A table as a full rectangle: every place is a cell with its spans, or lies under one. */
export type GridPlace =
  | { kind: 'cell'; cell: Cell; columnSpan: number; rowSpan: number }
  /** Under the span of a cell beside or above; `start` is the column in which that cell begins. */
  | { kind: 'covered'; start: number; isFromAbove: boolean }
  /** Where the table, as it was written, has nothing. */
  | { kind: 'empty' }
export type Grid = { columns: number; rows: readonly (readonly GridPlace[])[] }

/** More columns than a page can show; what lies beyond is not drawn. */
const mostColumns = 60

type Draft = (GridPlace | undefined)[][]

const cover = (draft: Draft, row: number, column: number, height: number, width: number): void => {
  for (let y = row; y < row + height; y += 1)
    for (let x = column; x < column + width; x += 1)
      if (y !== row || x !== column)
        (draft[y] as Draft[number])[x] = { kind: 'covered', start: column, isFromAbove: y > row }
}

const spanOf = (given: number): number => (Number.isFinite(given) && given >= 1 ? Math.floor(given) : 1)

/** How far a cell may grow to the right before it meets one from above. */
const freeWidth = (line: Draft[number], column: number, wanted: number): number => {
  const most = Math.min(wanted, mostColumns - column)
  for (let width = 1; width < most; width += 1) if (line[column + width]) return width
  return most
}

const place = (draft: Draft, row: number, cell: Cell): void => {
  const line = draft[row] as Draft[number]
  const gap = Array.from({ length: line.length }, (_, index) => index).find((index) => line[index] === undefined)
  const column = gap ?? line.length
  if (column >= mostColumns) return
  const columnSpan = freeWidth(line, column, spanOf(cell.columnSpan))
  const rowSpan = Math.min(spanOf(cell.rowSpan), draft.length - row)
  line[column] = { kind: 'cell', cell, columnSpan, rowSpan }
  cover(draft, row, column, rowSpan, columnSpan)
}

/**
 * Lays the cells of a table out as browsers do, and cuts spans that reach beyond it: the writers of files stop at a
 * table that is not a full rectangle.
 */
export const gridOf = (rows: readonly (readonly Cell[])[]): Grid => {
  const draft: Draft = rows.map(() => [])
  rows.forEach((cells, row) => {
    for (const cell of cells) place(draft, row, cell)
  })
  const columns = Math.max(0, ...draft.map((line) => line.length))
  return {
    columns,
    rows: draft.map((line) => Array.from({ length: columns }, (_, column) => line[column] ?? { kind: 'empty' })),
  }
}

/** How many rows at the top are headings only, and so are repeated on each page. */
export const headerRows = ({ rows }: Grid): number => {
  const first = rows.findIndex((row) => row.some((at) => at.kind === 'cell' && !at.cell.isHeader))
  const count = Math.max(first, 0)
  const reach = Math.max(
    0,
    ...rows.slice(0, count).flatMap((row, index) => row.map((at) => (at.kind === 'cell' ? index + at.rowSpan : 0))),
  )
  return reach > count ? 0 : count
}

/** The lines of words that blocks hold, those of lists and of tables inside them too. */
export const linesIn = (blocks: readonly Block[]): (readonly Inline[])[] =>
  blocks.flatMap((block) => {
    if ('children' in block) return [block.children]
    if (block.kind === 'list') return block.items.flatMap(({ children, nested }) => [children, ...linesIn(nested)])
    return block.kind === 'table' ? block.rows.flat().flatMap((cell) => linesIn(cell.blocks)) : []
  })

/** The words of a cell. */
export const cellText = (blocks: readonly Block[]): string => linesIn(blocks).map(textOf).join('\n')

/** A figure as tables hold it, or one of the signs that stand for a missing one. */
const isFigure = (text: string): boolean => /^([+\-−–]?\s?\d[\d\s.,]*\s?%?|[….\-–—x]+)$/.test(text.trim())

/** Which columns hold figures only: those are aligned at the right, with their headings. The first names the rows, by years too. */
export const figureColumns = ({ columns, rows }: Grid): boolean[] =>
  Array.from({ length: columns }, (_, column) => {
    const texts = rows
      .map((row) => row[column])
      .flatMap((at) => (at?.kind === 'cell' && !at.cell.isHeader ? [cellText(at.cell.blocks).trim()] : []))
      .filter((text) => text !== '')
    return (column > 0 || columns === 1) && texts.length > 0 && texts.every(isFigure)
  })

const narrowest = 5
const widest = 32

/**
 * How much of the width each column takes, by the longest of its words and lines.
 * @returns one share per column, together 1
 */
export const columnShares = ({ columns, rows }: Grid): number[] => {
  const weights = Array.from({ length: columns }, (_, column) => {
    const texts = rows
      .map((row) => row[column])
      .flatMap((at) => (at?.kind === 'cell' && at.columnSpan === 1 ? [cellText(at.cell.blocks)] : []))
    const longest = Math.max(
      narrowest,
      ...texts.flatMap((text) => text.slice(0, 400).split('\n')).map((line) => line.length),
    )
    return Math.min(longest, widest) + 3
  })
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}
