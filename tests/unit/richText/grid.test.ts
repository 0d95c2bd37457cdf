import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { writeNumber } from '../../../src/format/numbers.ts'
import { readNumber } from '../../../src/format/readNumber.ts'
import {
  figuresOf,
  gridOf,
  isNoFigure,
  withCell,
  withLine,
  withoutLine,
  withPasted,
} from '../../../src/richText/chart/grid.ts'

describe('a number as people type it', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u202F234.5', 1234.5],
    ['−0.7', -0.7],
    ['–3', -3],
    ['+2', 2],
    ['.5', 0.5],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1,234,567', 1234567],
    ['12.', 12],
    ['', null],
    ['-', null],
    ['x', null],
    ['1e5', null],
    ['2026-01', null],
    ['12 %', null],
    ['3,9', 3.9],
    ['-0,7', -0.7],
    ['− 0.7', -0.7],
    ['1\u202F234\u202F567,5', 1234567.5],
    ["1'234.5", 1234.5],
    ['1.234.567', 1234567],
    ['-0', 0],
    ['−0.0', 0],
    ['12.5.6', null],
    ['1,2,3', null],
    ['3 9', null],
    ['2026 01', null],
    ['1.5 3', null],
    ['.', null],
    ['−', null],
  ])('%j is %p', (typed, value) => expect(readNumber(typed)).toBe(value))

  it('is what the house style writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) =>
        expect(readNumber(writeNumber(cents / 100, 2))).toBe(cents === 0 ? 0 : cents / 100),
      ),
    )
  })
})

describe('the table in which a chart is filled in', () => {
  const figures = {
    categories: ['2025', '2026'],
    series: [
      { name: 'ა', values: [1.5, null] },
      { name: 'ბ', values: [-2, 3] },
    ],
  }

  it('holds the figures and gives them back', () => {
    expect(gridOf(figures)).toEqual([
      ['', 'ა', 'ბ'],
      ['2025', '1.5', '-2'],
      ['2026', '', '3'],
    ])
    expect(figuresOf(gridOf(figures))).toEqual(figures)
  })

  it('begins with one empty row and series', () =>
    expect(gridOf({ categories: [], series: [] })).toEqual([
      ['', ''],
      ['', ''],
    ]))

  it('takes a table copied in a spreadsheet, and grows with it', () => {
    const grid = withPasted(gridOf({ categories: [], series: [] }), 0, 0, '\tსულ\r\nიან\t1 234,5\r\nთებ\t−0,7\r\n')
    expect(figuresOf(grid)).toEqual({ categories: ['იან', 'თებ'], series: [{ name: 'სულ', values: [1234.5, -0.7] }] })
  })

  const cells = [
    [0, 1],
    [1, 0],
    [1, 1],
  ] as const
  const empty = gridOf({ categories: [], series: [] })
  const months = {
    categories: ['იან', 'თებ'],
    series: [
      { name: 'სულ', values: [1.5, 2] },
      { name: 'პური', values: [3, null] },
    ],
  }
  const series = (...all: { name: string; values: (number | null)[] }[]) => ({ categories: ['', ''], series: all })

  it.each([
    ['with an empty corner', '\tსულ\tპური\nიან\t1.5\t3\nთებ\t2\t', months],
    ['with a named corner', 'თვე\tსულ\tპური\nიან\t1.5\t3\nთებ\t2\t…', months],
    ['without its corner', 'სულ\tპური\nიან\t1.5\t3\nთებ\t2\t', months],
    [
      'with years for rows',
      'წელი\tსულ\n2025\t1.5\n2026\t2',
      { categories: ['2025', '2026'], series: [{ name: 'სულ', values: [1.5, 2] }] },
    ],
    [
      'with years for series',
      '\t2024\t2026\nსულ\t1.5\t2',
      {
        categories: ['სულ'],
        series: [
          { name: '2024', values: [1.5] },
          { name: '2026', values: [2] },
        ],
      },
    ],
    [
      'of years on both sides',
      '\t2024\t2025\n2025\t1\t2\n2026\t4\t9',
      {
        categories: ['2025', '2026'],
        series: [
          { name: '2024', values: [1, 4] },
          { name: '2025', values: [2, 9] },
        ],
      },
    ],
    [
      'of years and figures',
      '2025\t1.5\n2026\t2',
      { categories: ['2025', '2026'], series: [{ name: '', values: [1.5, 2] }] },
    ],
    ['of figures alone', '1.5\t3\n2\t', series({ name: '', values: [1.5, 2] }, { name: '', values: [3, null] })],
    [
      'of figures with one that there is not',
      '…\t3\n2\t-1',
      series({ name: '', values: [null, 2] }, { name: '', values: [3, -1] }),
    ],
    [
      'with a header row only',
      'სულ\tპური\n1.5\t3\n2\t',
      series({ name: 'სულ', values: [1.5, 2] }, { name: 'პური', values: [3, null] }),
    ],
    [
      'with a header column only',
      'იან\t1.5\t3\nთებ\t2\t',
      { ...months, series: months.series.map(({ values }) => ({ name: '', values })) },
    ],
  ])('takes a range %s to its place, whichever cell it is pasted into', (_, text, expected) => {
    for (const [row, column] of cells) expect(figuresOf(withPasted(empty, row, column, text))).toEqual(expected)
  })

  it('takes one line as the cell says that it is pasted into, and a name before figures to the names', () => {
    const put = (row: number, column: number, text: string) => withPasted(empty, row, column, text)
    expect(put(1, 0, '2025\n2026')).toEqual([
      ['', ''],
      ['2025', ''],
      ['2026', ''],
    ])
    expect(put(0, 1, 'სულ\tპური')[0]).toEqual(['', 'სულ', 'პური'])
    expect(put(1, 1, '7\n8')).toEqual([
      ['', ''],
      ['', '7'],
      ['', '8'],
    ])
    expect(put(1, 1, 'სულ\n7\n8')).toEqual([
      ['', 'სულ'],
      ['', '7'],
      ['', '8'],
    ])
    expect(put(1, 1, 'იან\t7\t8')[1]).toEqual(['იან', '7', '8'])
  })

  it('adds a series with its name beside those that are there', () => {
    expect(figuresOf(withPasted(gridOf(figures), 1, 3, 'გ\n5\n6')).series).toEqual([
      ...figures.series,
      { name: 'გ', values: [5, 6] },
    ])
  })

  it('loses no cell of a range that it can hold', () => {
    const cell = fc.constantFrom('', '1.5', '2026', 'სულ', '…')
    const range = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      )
    fc.assert(
      fc.property(range, fc.constantFrom(...cells), (rows, [row, column]) => {
        const grid = withPasted(empty, row, column, rows.map((one) => one.join('\t')).join('\n')).flat()
        expect(grid.filter(Boolean).toSorted()).toEqual(rows.flat().filter(Boolean).toSorted())
      }),
    )
  })

  it('keeps out what is no number, and says so of the cell', () => {
    const grid = withCell(gridOf(figures), 1, 1, 'ბევრი')
    expect([isNoFigure('ბევრი'), isNoFigure(''), figuresOf(grid).series[0]?.values]).toEqual([
      true,
      false,
      [null, null],
    ])
  })

  it('adds and removes rows and series, and leaves empty ones out of the figures', () => {
    const grid = withLine(withLine(gridOf(figures), 'row'), 'column')
    expect([grid.length, grid[0]?.length]).toEqual([4, 4])
    expect(figuresOf(grid)).toEqual(figures)
    expect(figuresOf(withoutLine(grid, 'column', 1)).series.map(({ name }) => name)).toEqual(['ბ'])
    expect(figuresOf(withoutLine(grid, 'row', 1)).categories).toEqual(['2026'])
  })

  it('never grows beyond what can be drawn', () => {
    const grid = withPasted(
      gridOf(figures),
      0,
      0,
      Array.from({ length: 900 }, () => Array(40).fill('1').join('\t')).join('\n'),
    )
    expect([grid.length, grid[0]?.length]).toEqual([401, 13])
  })
})
