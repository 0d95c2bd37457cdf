import { readNumber } from '../../format/readNumber.ts'
import type { Chart } from '../document.ts'
import { chartLimits } from '../read/chart.ts'
import { landingOf } from './pastedRange.ts'

/** What a chart's form keeps. */
export type Figures = Pick<Chart, 'categories' | 'series'>

/** The form as people see it: names of series in the first row, names of categories in the first column. */
export type Grid = readonly (readonly string[])[]

const rectangular = (grid: Grid): string[][] => {
  const width = Math.min(Math.max(2, ...grid.map((row) => row.length)), chartLimits.series + 1)
  const rows = grid.length > 1 ? grid : [...grid, []]
  return rows
    .slice(0, chartLimits.categories + 1)
    .map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''))
}

/** A grid for figures; one empty row and column when there are none. */
export const gridOf = ({ categories, series }: Figures): string[][] =>
  rectangular([
    ['', ...series.map(({ name }) => name)],
    ...categories.map((category, index) => [category, ...series.map(({ values }) => String(values[index] ?? ''))]),
  ])

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/** The figures of a grid; empty rows and columns are left out, a cell that holds no number is a missing value. */
export const figuresOf = (grid: Grid): Figures => {
  const [names = [], ...all] = rectangular(grid)
  const rows = all.filter((row) => !isEmpty(row))
  const columns = names
    .map((_, index) => index)
    .filter((index) => index > 0 && !isEmpty([names[index] ?? '', ...rows.map((row) => row[index] ?? '')]))
  return {
    categories: rows.map((row) => (row[0] ?? '').trim()),
    series: columns.map((column) => ({
      name: (names[column] ?? '').trim(),
      values: rows.map((row) => readNumber(row[column] ?? '')),
    })),
  }
}

/** True for a cell that is neither empty nor a number. */
export const isNoFigure = (cell: string): boolean => cell.trim() !== '' && readNumber(cell) === null

/** One cell changed. */
export const withCell = (grid: Grid, row: number, column: number, value: string): string[][] =>
  grid.map((cells, y) => cells.map((cell, x) => (y === row && x === column ? value : cell)))

/** A range copied in a spreadsheet and pasted into one cell; it lands where it belongs, and the grid grows as far as it may. */
export const withPasted = (grid: Grid, pastedRow: number, pastedColumn: number, text: string): string[][] => {
  const { lines, row, column } = landingOf(text, pastedRow, pastedColumn)
  const height = Math.max(grid.length, row + lines.length)
  const width = Math.max(grid[0]?.length ?? 0, column + Math.max(...lines.map((line) => line.length)))
  const grown = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => lines[y - row]?.[x - column] ?? grid[y]?.[x] ?? ''),
  )
  return rectangular(grown)
}

/** Without one row or column of values; the last one is emptied instead. */
export const withoutLine = (grid: Grid, which: 'row' | 'column', index: number): string[][] =>
  rectangular(
    which === 'row' ? grid.filter((_, y) => y !== index) : grid.map((cells) => cells.filter((_, x) => x !== index)),
  )

/** With one more empty row or column at the end. */
export const withLine = (grid: Grid, which: 'row' | 'column'): string[][] =>
  rectangular(which === 'row' ? [...grid, []] : grid.map((cells) => [...cells, '']))
