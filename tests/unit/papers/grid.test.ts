import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { columnShares, figureColumns, gridOf, headerRows } from '../../../src/papers/grid.ts'
import { cell } from '../../support/papers.ts'

const anyCell = fc
  .record({
    columnSpan: fc.integer({ min: -2, max: 80 }),
    rowSpan: fc.integer({ min: -2, max: 12 }),
    isHeader: fc.boolean(),
  })
  .map((spans) => cell('ა', spans))
const anyRows = fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 10 })

describe('the grid of a table', () => {
  it('is a full rectangle, whatever spans were written, and every covered place lies under one cell', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { columns, rows: lines } = gridOf(rows)
        expect(lines.map((line) => line.length)).toEqual(rows.map(() => columns))
        const covered = lines.map((line) => line.map(() => 0))
        lines.forEach((line, y) => {
          line.forEach((at, x) => {
            if (at.kind !== 'cell') return
            for (let row = y; row < y + at.rowSpan; row += 1)
              for (let column = x; column < x + at.columnSpan; column += 1)
                (covered[row] as number[])[column] = ((covered[row] as number[])[column] ?? Number.NaN) + 1
          })
        })
        expect(covered).toEqual(lines.map((line) => line.map(({ kind }) => (kind === 'empty' ? 0 : 1))))
      }),
    )
  })

  it('gives every column a share of the width', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const grid = gridOf(rows)
        const shares = columnShares(grid)
        expect(shares.every((share) => share > 0)).toBe(true)
        if (grid.columns > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
      }),
    )
  })

  it('repeats the rows of headings at its top, and none that a span ties to the rows below', () => {
    const head = cell('თვე', { isHeader: true })
    expect(
      headerRows(
        gridOf([
          [head, head],
          [cell('1'), cell('2')],
        ]),
      ),
    ).toBe(1)
    expect(
      headerRows(gridOf([[cell('თვე', { isHeader: true, rowSpan: 2 }), head], [head], [cell('1'), cell('2')]])),
    ).toBe(2)
    expect(headerRows(gridOf([[cell('თვე', { isHeader: true, rowSpan: 2 }), head], [cell('1')]]))).toBe(0)
    expect(headerRows(gridOf([[cell('1')]]))).toBe(0)
  })

  it('knows columns of figures, in the house style and as people type them', () => {
    const lines = [
      ['იანვარი', '4.8', '−0.3 %', '2026 წელი'],
      ['თებერვალი', '1\u202F234.5', '…', '2027'],
    ]
    expect(figureColumns(gridOf(lines.map((line) => line.map((text) => cell(text)))))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})
