import { writeNumber } from '../../format/numbers.ts'
import { drawChart } from '../chart/drawChart.ts'
import type { Chart } from '../document.ts'
import { element, type Markup, text } from '../markup.ts'
import type { HtmlOptions } from './options.ts'
import { writerWords } from './words.ts'

const heading = (name: string, scope: 'col' | 'row'): Markup => element('th', { scope }, text(name))

const row = (chart: Chart, index: number, noFigure: string): Markup =>
  element(
    'tr',
    {},
    heading(chart.categories[index] ?? '', 'row'),
    ...chart.series.map(({ values }) => {
      const value = values[index] ?? null
      return value === null
        ? element('td', {}, element('span', { 'aria-label': noFigure }, text('…')))
        : element('td', {}, text(writeNumber(value, chart.decimals)))
    }),
  )

/** The figures of a chart as a table, for those who cannot see it and those who want the numbers. */
const figures = (chart: Chart, { language }: HtmlOptions): Markup => {
  const words = writerWords[language]
  return element(
    'details',
    {},
    element('summary', {}, text(words.figures)),
    element(
      'table',
      {},
      element('caption', {}, text([chart.title, chart.unit].filter(Boolean).join(', '))),
      element(
        'thead',
        {},
        element('tr', {}, heading(words.period, 'col'), ...chart.series.map(({ name }) => heading(name, 'col'))),
      ),
      element('tbody', {}, ...chart.categories.map((_, index) => row(chart, index, words.noFigure))),
    ),
  )
}

/** A chart as a figure: title and unit, the drawing, its source, and the figures as a table. */
export const writeChart = (chart: Chart, idPrefix: string, options: HtmlOptions): Markup => {
  const words = writerWords[options.language]
  const source = chart.source ? `${words.source}: ${chart.source}` : ''
  return element(
    'figure',
    { class: 'chart' },
    element(
      'figcaption',
      {},
      element('strong', {}, text(chart.title)),
      ...(chart.unit ? [element('span', { class: 'chart-unit' }, text(` ${chart.unit}`))] : []),
    ),
    drawChart(chart, idPrefix),
    ...(source ? [element('p', { class: 'chart-source' }, text(source))] : []),
    ...(chart.categories.length > 0 ? [figures(chart, options)] : []),
  )
}
