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
