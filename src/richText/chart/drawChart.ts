import type { Chart } from '../document.ts'
import { element, type Markup, text } from '../markup.ts'
import { bars } from './bars.ts'
import { columns } from './columns.ts'
import { legend } from './legend.ts'
import { lines } from './lines.ts'
import { look, place } from './look.ts'

const draw = { line: lines, column: columns, bar: bars } as const

const largest = 1e15

/** A value that can be drawn: rounded to what is written, within bounds; null is a gap. */
const drawable = (value: number | null | undefined, decimals: number): number | null =>
  typeof value === 'number' && Math.abs(value) < largest ? Number(value.toFixed(decimals)) : null

const madeDrawable = (chart: Chart): Chart => ({
  ...chart,
  series: chart.series.map(({ name, values }) => ({
    name,
    values: chart.categories.map((_, index) => drawable(values[index], chart.decimals)),
  })),
})

/**
 * A chart as SVG: no script, no reference to anything outside, text escaped, and words for those who cannot see it.
 * @param id begins the ids inside, so that two charts of one page do not meet
 */
export const drawChart = (given: Chart, id: string): Markup => {
  const chart = madeDrawable(given)
  const above = legend(chart)
  const plot = draw[chart.form](chart, above.height)
  const height = Math.ceil(above.height + plot.height)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${look.width} ${place(height)}`,
      width: look.width,
      height: place(height),
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-family': look.font,
      'font-size': look.fontSize,
    },
    element('title', { id: `${id}-title` }, text([chart.title, chart.unit].filter(Boolean).join(', '))),
    element('desc', { id: `${id}-desc` }, text(chart.description)),
    ...above.markup,
    ...plot.markup,
  )
}
