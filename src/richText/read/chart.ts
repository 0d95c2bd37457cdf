import type { Chart } from '../document.ts'
import { plain } from '../text.ts'
import { asNode, type Node } from './node.ts'

/** Most that one chart holds: more can be neither read nor drawn. */
export const chartLimits = { categories: 400, series: 12, decimals: 6, value: 1e15 } as const

const line = (value: unknown): string => plain(value).replace(/\s+/g, ' ').trim()

const listOf = (value: unknown, most: number): unknown[] => (Array.isArray(value) ? value.slice(0, most) : [])

const figure = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < chartLimits.value ? value : null

const formOf = (value: unknown): Chart['form'] => (value === 'line' || value === 'bar' ? value : 'column')

const decimalsOf = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= chartLimits.decimals ? value : 1

/** The table of a chart as its form keeps it, with one value per category. */
export const readFigures = (value: unknown): Pick<Chart, 'categories' | 'series'> => {
  const { categories, series } = asNode(value)
  const names = listOf(categories, chartLimits.categories).map(line)
  return {
    categories: names,
    series: listOf(series, chartLimits.series).map((item) => {
      const { name, values } = asNode(item)
      const given = Array.isArray(values) ? values : []
      return { name: line(name), values: names.map((_, index) => figure(given[index])) }
    }),
  }
}

/** A chart from the form of its block. */
export const readChart = (fields: Node): Chart => ({
  form: formOf(fields.form),
  title: line(fields.heading),
  unit: line(fields.unit),
  source: line(fields.source),
  description: plain(fields.description).trim(),
  decimals: decimalsOf(fields.decimals),
  ...readFigures(fields.figures),
})
