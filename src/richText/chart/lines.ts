import type { Chart } from '../document.ts'
import { element, type Markup } from '../markup.ts'
import { categoryLabels, type Drawn, grid, uprightPlot, yOf } from './frame.ts'
import { lookOf, place } from './look.ts'
import { scaleForLines } from './scale.ts'
import { valuesOf } from './values.ts'

type Point = { x: number; y: number }

/** Runs of values without a gap: a line never crosses a period without a figure. */
const runs = (values: readonly (number | null)[], at: (value: number, index: number) => Point): Point[][] => {
  const found: Point[][] = [[]]
  for (const [index, value] of values.entries())
    if (value === null) found.push([])
    else found.at(-1)?.push(at(value, index))
  return found
}

const stroke = (points: readonly Point[], which: number): Markup[] => {
  const { colour, dash } = lookOf(which)
  const dots = points.map(({ x, y }) => element('circle', { cx: place(x), cy: place(y), r: 3, fill: colour }))
  const line = element('polyline', {
    points: points.map(({ x, y }) => `${place(x)},${place(y)}`).join(' '),
    fill: 'none',
    stroke: colour,
    'stroke-width': 2.5,
    'stroke-dasharray': dash,
  })
  return [...(points.length > 1 ? [line] : []), ...(points.length <= 30 ? dots : [])]
}

/** Lines through the values of each series; a missing value is a gap. */
export const lines = ({ categories, series }: Chart, top: number): Drawn => {
  const scale = scaleForLines(valuesOf(series))
  const plot = uprightPlot(scale, top)
  const step = plot.width / Math.max(1, categories.length)
  const centre = (index: number): number => plot.left + (index + 0.5) * step
  const drawn = series.flatMap(({ values }, which) =>
    runs(values, (value, index) => ({ x: centre(index), y: yOf(value, scale, plot) })).flatMap((points) =>
      stroke(points, which),
    ),
  )
  const labels = categoryLabels(categories, plot, centre)
  return {
    markup: [...grid(scale, plot), ...drawn, ...labels.markup],
    height: plot.top - top + plot.height + labels.height,
  }
}
