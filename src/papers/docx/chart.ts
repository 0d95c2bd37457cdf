import { type FileChild, ImageRun, Paragraph } from 'docx'
import type { Chart } from '../../richText/document.ts'
import { type Drawing, drawOutlined, toPng } from '../chart/drawing.ts'
import { chartSource, chartsIn, chartTitle } from '../charts.ts'
import type { Paper } from '../paper.ts'
import { plain } from '../plain.ts'
import { chartTable } from '../tables.ts'
import { paperWords } from '../words.ts'
import { wordsOf } from './inlines.ts'
import { tableOf } from './table.ts'

/** The drawings of a paper, made before it is written: sharp takes its time. */
export type Drawings = ReadonlyMap<Chart, Drawing & { png: Buffer }>

/** Draws the charts of a paper, one after the other: each is decoded whole. */
export const drawingsFor = async (paper: Paper): Promise<Drawings> => {
  const drawings = new Map<Chart, Drawing & { png: Buffer }>()
  for (const chart of chartsIn(paper)) {
    const drawing = drawOutlined(chart)
    if (drawing) drawings.set(chart, { ...drawing, png: await toPng(drawing) })
  }
  return drawings
}

/** Pixels in which docx measures pictures, a point. */
const pixels = 96 / 72

/** Word draws the SVG, which can be taken apart and printed at any size; older programs show the PNG. */
const shown = ({ svg, png, width, height }: Drawing & { png: Buffer }, chart: Chart, { language }: Paper): ImageRun =>
  new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: png },
    transformation: { width: Math.round(width * pixels), height: Math.round(height * pixels) },
    altText: {
      name: paperWords[language].chart,
      title: plain(chartTitle(chart)),
      description: plain(chart.description || chartTitle(chart)),
    },
  })

/**
 * A chart: its title and unit, the drawing with its description as alternative text, its source, and its figures as a table
 * for who reads with ears or wants the numbers. One that is not drawn is its table alone.
 * @param width of the table, in twentieths of a point
 */
export const chartOf = (chart: Chart, paper: Paper, drawings: Drawings, width: number): FileChild[] => {
  const drawing = drawings.get(chart)
  const [title, source] = [chartTitle(chart), chartSource(chart, paper)]
  const quiet = (text: string, keepNext: boolean): Paragraph[] =>
    text ? [new Paragraph({ style: 'Quiet', keepNext, children: wordsOf(text) })] : []
  const above = title ? [new Paragraph({ style: 'ChartTitle', children: wordsOf(title) })] : []
  const table = tableOf(chartTable(chart), width)
  if (!drawing) return [...above, ...quiet(chart.description, true), ...table, ...quiet(source, false)]
  return [
    ...above,
    new Paragraph({ keepNext: source !== '', children: [shown(drawing, chart, paper)] }),
    ...quiet(source, false),
    ...quiet(paperWords[paper.language].chartFigures, true),
    ...table,
  ]
}
