import type { Content } from 'pdfmake/interfaces.js'
import type { Chart } from '../../richText/document.ts'
import { drawWithText } from '../chart/drawing.ts'
import { chartSource, chartTitle } from '../charts.ts'
import { colours } from '../colours.ts'
import type { Paper } from '../paper.ts'
import { chartTable } from '../tables.ts'
import { paperWords } from '../words.ts'
import { wordsOf } from './inlines.ts'
import { setText } from './setText.ts'

type Table = ReturnType<typeof chartTable>

const titleOf = (chart: Chart): Content[] => {
  const title = chartTitle(chart)
  return title ? [setText(wordsOf(title), { bold: true, fontSize: 9.5, margin: [0, 0, 0, 5] })] : []
}

const quiet = (text: string): Content[] =>
  text ? [setText(wordsOf(text), { fontSize: 8.5, color: colours.quiet, margin: [0, 2, 0, 4] })] : []

/** Letters of title and source that surely fit on one page with the highest drawing: pdfmake cannot break what is whole. */
const withDrawing = 600

/**
 * A chart: its title and unit, the drawing, its source, then in words what it shows and its figures as a table, since
 * pdfmake knows no alternative text. One that is not drawn is its words and its table.
 * @param isInCell a cell is too narrow for a drawing
 */
export const chartOf = (
  chart: Chart,
  paper: Paper,
  isInCell: boolean,
  tableOf: (table: Table) => Content[],
): Content[] => {
  const drawing = isInCell ? null : drawWithText(chart)
  const [source, description] = [quiet(chartSource(chart, paper)), quiet(chart.description)]
  const table = chartTable(chart)
  if (!drawing) return [{ stack: [...titleOf(chart), ...description], headlineLevel: 5 }, ...tableOf(table), ...source]
  const caption = paperWords[paper.language].chartFigures
  return [
    {
      stack: [...titleOf(chart), { svg: drawing.svg, width: drawing.width, height: drawing.height }, ...source],
      unbreakable: chartTitle(chart).length + chart.source.length < withDrawing,
      margin: [0, 6, 0, 0],
    },
    ...description,
    ...tableOf({ ...table, caption }),
  ]
}
