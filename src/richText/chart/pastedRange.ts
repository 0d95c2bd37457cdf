import { readNumber } from '../../format/readNumber.ts'

/** Where a range copied in a spreadsheet is put down in the grid of a chart. */
export type Landing = { lines: string[][]; row: number; column: number }

/** What stands for a figure that there is not. */
const noFigure = /^(?:[.…:*x×–—-]+|n\/?a)$/i

const isName = (cell: string): boolean => cell !== '' && readNumber(cell) === null && !noFigure.test(cell)

/** Years, or numbers that count on by one, such as months: names, though they are numbers. */
const isCounting = (cells: readonly string[]): boolean => {
  const numbers = cells.map((cell) => (/^\d{1,4}$/.test(cell) ? Number(cell) : Number.NaN))
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? Number.NaN))
  const areYears = numbers.every((number) => number >= 1900 && number < 2100)
  return steps.length > 0 && steps.every((step) => step === 1 || (areYears && step > 0))
}

const areNames = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell !== '')
  return filled.filter(isName).length * 2 > filled.length || isCounting(filled)
}

const split = (text: string): string[][] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))

/** The names of series alone are one cell shorter than the rows below them when the corner was not copied. */
const withCorner = ([first = [], ...rest]: string[][]): string[][] => {
  const isWithout = rest.length > 0 && rest.every((row) => row.length === first.length + 1 && isName(row[0] ?? ''))
  return [isWithout ? ['', ...first] : first, ...rest]
}

/** True for one line of figures with its name before them. */
const isNamed = ([name = '', ...figures]: readonly string[]): boolean =>
  isName(name) && figures.length > 0 && !figures.some(isName)

/** Which names a range of several rows and columns brings: of series in its first row, of categories in its first column. */
const namesOf = (lines: readonly string[][]): { inRow: boolean; inColumn: boolean } => {
  const [first = []] = lines
  const [corner = '', ...row] = first
  const column = lines.slice(1).map((cells) => cells[0] ?? '')
  if (readNumber(corner) !== null) return { inRow: areNames(first), inColumn: areNames([corner, ...column]) }
  if (corner === '') {
    const either = areNames(row) || areNames(column)
    return { inRow: either, inColumn: either }
  }
  return { inRow: areNames(row), inColumn: areNames(column) }
}

/** A line of the grid that holds figures: the first one holds names. */
const amongFigures = (line: number): number => Math.max(1, line)

/**
 * Where a range belongs, whichever cell it is pasted into: the corner of the grid is no cell, so that a range copied with
 * its corner would land one line off. Names go to the names and figures to the figures.
 * @param text lines with tabs, as spreadsheets copy them
 * @param row @param column of the cell that it is pasted into
 */
export const landingOf = (text: string, row: number, column: number): Landing => {
  const lines = withCorner(split(text))
  const [isRow, isColumn] = [lines.length === 1, lines.every((cells) => cells.length === 1)]
  // Names alone, or figures alone, are in one line what the cell says that takes them.
  if (isRow) return { lines, row, column: row > 0 && isNamed(lines.flat()) ? 0 : column }
  if (isColumn) return { lines, row: column > 0 && isNamed(lines.flat()) ? 0 : row, column }
  const { inRow, inColumn } = namesOf(lines)
  return { lines, row: inRow ? 0 : amongFigures(row), column: inColumn ? 0 : amongFigures(column) }
}
