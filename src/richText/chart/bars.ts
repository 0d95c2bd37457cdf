import { writeNumber } from '../../format/numbers.ts'
import type { Chart } from '../document.ts'
import type { Markup } from '../markup.ts'
import type { Drawn } from './frame.ts'
import { look, lookOf, wrap } from './look.ts'
import { block, rule, words } from './pieces.ts'
import { position, scaleFor } from './scale.ts'
import { valuesOf } from './values.ts'

const labelWidth = 230
const thickness = 18
const gap = 12

/** Width that the longest number needs beside its bar. */
const numberWidth = ({ series, decimals }: Chart): number =>
  Math.max(...valuesOf(series).map((value) => writeNumber(value, decimals).length)) * look.letter + 10

/** Lying bars, one category below the other, with room for long names; negative values lie left of zero. */
export const bars = (chart: Chart, top: number): Drawn => {
  const { categories, series, decimals } = chart
  const scale = scaleFor(valuesOf(series))
  const room = numberWidth(chart)
  const [left, width] = [labelWidth + (scale.min < 0 ? room : 0), look.width - labelWidth - room * 1.1]
  const length = width - (scale.min < 0 ? room : 0)
  const xOf = (value: number): number => left + position(value, scale, length)
  const labels = categories.map((label) => wrap(label, labelWidth - 16, 3))
  const heights = labels.map((label) => Math.max(series.length * thickness, label.length * look.lineHeight) + gap)
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, one) => sum + one, top + 8))
  const oneBar = (value: number, y: number, which: number): Markup[] => {
    const [zero, end] = [xOf(0), xOf(value)]
    const number = writeNumber(value, decimals)
    return [
      block(Math.min(zero, end), y, Math.abs(end - zero), thickness - 3, lookOf(which).colour),
      words(value < 0 ? end - 6 : end + 6, y + 12, [number], value < 0 ? 'end' : 'start', look.ink),
    ]
  }
  const bottom = (tops.at(-1) ?? top) + (heights.at(-1) ?? 0)
  const drawn = categories.flatMap((_, index) => [
    words(labelWidth - 12, (tops[index] ?? 0) + 12, labels[index] ?? [], 'end', look.ink),
    ...series.flatMap(({ values }, which) => {
      const value = values[index] ?? null
      return value === null ? [] : oneBar(value, (tops[index] ?? 0) + which * thickness, which)
    }),
  ])
  return { markup: [...drawn, rule(xOf(0), top + 2, xOf(0), bottom, true)], height: bottom - top + 8 }
}
