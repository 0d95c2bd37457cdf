import { writeDay } from '../format/dates.ts'
import { writeChange, writeNumber } from '../format/numbers.ts'
import type { Block, Cell, Chart, Inline } from '../richText/document.ts'
import type { Language } from '../slugs.ts'
import type { HeadlineFigure } from './paper.ts'
import { paperWords } from './words.ts'

type Table = Extract<Block, { kind: 'table' }>

const line = (text: string, isBold = false): Block => ({
  kind: 'paragraph',
  children: [{ kind: 'text', text, marks: isBold ? ['bold'] : [] } satisfies Inline],
})

const cell = (lines: readonly string[], isHeader = false, isBold = false): Cell => ({
  isHeader,
  columnSpan: 1,
  rowSpan: 1,
  blocks: lines.filter((text) => text !== '').map((text) => line(text, isBold)),
})

const withUnit = (number: string, unit: string): string => [number, unit].filter(Boolean).join('\u00A0')

const comparisonLines = ({ comparisons, decimals }: HeadlineFigure): string[] =>
  comparisons.map(
    ({ comparedWith, change, unit }) => `${withUnit(writeChange(change, decimals), unit)} – ${comparedWith}`,
  )

/** The columns of the table of figures: those in which every row is empty are left out. */
const columnsOf = (language: Language) => {
  const words = paperWords[language]
  return [
    { title: words.indicator, of: ({ name }: HeadlineFigure) => [name], isBold: false },
    {
      title: words.value,
      of: ({ value, decimals, unit }: HeadlineFigure) => [withUnit(writeNumber(value, decimals), unit)],
      isBold: true,
    },
    {
      title: words.period,
      of: ({ period, status, revisionDueOn }: HeadlineFigure) => [
        period,
        status,
        revisionDueOn && words.revisionDue(writeDay(revisionDueOn, language)),
      ],
      isBold: false,
    },
    { title: words.change, of: comparisonLines, isBold: false },
  ]
}

/** Headline figures as a table: value in the house style with its unit, period, status in words, comparisons. */
export const figuresTable = (figures: readonly HeadlineFigure[], language: Language): Table => {
  const columns = columnsOf(language).filter(({ of }) => figures.some((figure) => of(figure).some(Boolean)))
  return {
    kind: 'table',
    caption: '',
    rows: [
      columns.map(({ title }) => cell([title], true)),
      ...figures.map((figure) => columns.map(({ of, isBold }) => cell(of(figure), false, isBold))),
    ],
  }
}

const figuresRows = ({ categories, series, decimals }: Chart): Cell[][] =>
  categories.map((category, index) => [
    cell([category]),
    ...series.map(({ values }) => {
      const value = values[index]
      return cell([value === null || value === undefined ? '…' : writeNumber(value, decimals)])
    }),
  ])

/** The figures of a chart as a table, for mails, which draw none, and for everybody who reads rather than sees. */
export const chartTable = (chart: Chart): Table => {
  const rows = figuresRows(chart)
  const head = [cell([''], true), ...chart.series.map(({ name }) => cell([name], true))]
  const isNamed = rows.length > 0 && chart.series.some(({ name }) => name !== '')
  return { kind: 'table', caption: '', rows: isNamed ? [head, ...rows] : rows }
}
