import { writeNumber } from '../../format/numbers.ts'
import type { Chart } from '../document.ts'
import type { Markup } from '../markup.ts'
import { categoryLabels, type Drawn, grid, type Plot, uprightPlot, yOf } from './frame.ts'
import { look, lookOf } from './look.ts'
import { block, words } from './pieces.ts'
import { type Scale, scaleFor } from './scale.ts'
import { valuesOf } from './values.ts'

/** Numbers stand at columns while there is room for them. */
const hasRoom = ({ categories, series, decimals }: Chart, width: number): boolean => {
  const widest = Math.max(...valuesOf(series).map((value) => writeNumber(value, decimals).length))
  return categories.length * series.length * (widest * look.letter + 2) <= width
}

const oneColumn = (value: number, x: number, width: number, colour: string, scale: Scale, plot: Plot): Markup => {
  const [zero, end] = [yOf(0, scale, plot), yOf(value, scale, plot)]
  return block(x, Math.min(zero, end), width, Math.abs(zero - end), colour)
}

/** Upright columns, those of one category beside each other; negative values hang below zero. */
export const columns = (chart: Chart, top: number): Drawn => {
  const { categories, series, decimals } = chart
  const scale = scaleFor(valuesOf(series))
  const plot = uprightPlot(scale, top)
  const step = plot.width / Math.max(1, categories.length)
  const width = Math.min(72, (step * 0.72) / series.length)
  const showsNumbers = hasRoom(chart, plot.width)
  const centre = (index: number): number => plot.left + (index + 0.5) * step
  const drawn = series.flatMap(({ values }, which) =>
    values.flatMap((value, index): Markup[] => {
      if (value === null) return []
      const x = centre(index) + (which - series.length / 2) * width
      const y = yOf(value, scale, plot) + (value < 0 ? 15 : -5)
      const number = words(x + width / 2, y, [writeNumber(value, decimals)], 'middle', look.ink)
      return [oneColumn(value, x, width * 0.92, lookOf(which).colour, scale, plot), ...(showsNumbers ? [number] : [])]
    }),
  )
  const labels = categoryLabels(categories, plot, centre)
  return {
    markup: [...grid(scale, plot), ...drawn, ...labels.markup],
    height: plot.top - top + plot.height + labels.height,
  }
}
