import { look, wrap } from '../../richText/chart/look.ts'
import type { Chart } from '../../richText/document.ts'
import { element, type Markup } from '../../richText/markup.ts'
import { chartSource, chartTitle } from '../charts.ts'
import { colours } from '../colours.ts'
import type { Paper } from '../paper.ts'
import { plain } from '../plain.ts'
import { embargoLine, watermark } from '../words.ts'
import { asOutlines, type Drawing, drawOutlined } from './drawing.ts'
import { runsAt } from './letters.ts'

const margin = 24

type Words = { text: string; size: number; fill: string; most: number }

/** What stands above the drawing, and below it; what is empty is left out. */
const above = (chart: Chart, { marks, language }: Paper): Words[] => [
  {
    text: [watermark(marks, language), embargoLine(marks, language)].filter(Boolean).join(' · '),
    size: 13,
    fill: colours.embargo,
    most: 2,
  },
  { text: chartTitle(chart), size: 17, fill: colours.ink, most: 4 },
]
const below = (chart: Chart, paper: Paper): Words[] => [
  { text: chartSource(chart, paper), size: 12, fill: colours.quiet, most: 3 },
]

/** Lines below each other from a height on, and the height at which they end. */
const linesFrom = (top: number, all: readonly Words[]): { markup: Markup[]; end: number } => {
  let end = top
  const markup = all.flatMap(({ text, size, fill, most }) => {
    if (text === '') return []
    return wrap(plain(text), (look.width * look.fontSize) / size, most).flatMap((line) => {
      end += size * 1.4
      return runsAt(line, { x: margin, y: end, anchor: 'start', size, fill }).map(asOutlines)
    })
  })
  return { markup, end }
}

/** The inside of a drawing, to be put into another one. */
const insideOf = (svg: string): Markup => svg.replace(/^<svg [^>]*>|<\/svg>$/g, '') as Markup

/**
 * A chart as a picture that goes out by itself: with its title, unit and source, on white, and, before everybody may see its
 * figures, with the line that says so.
 * @returns null for a chart that is not drawn
 */
export const drawSheet = (chart: Chart, paper: Paper): Drawing | null => {
  const drawing = drawOutlined(chart)
  if (!drawing) return null
  const head = linesFrom(margin, above(chart, paper))
  const top = head.end + 12
  const foot = linesFrom(top + (drawing.height * look.width) / drawing.width, below(chart, paper))
  const [units, height] = [look.width + 2 * margin, Math.ceil(foot.end + margin)]
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${units} ${height}`,
      width: units,
      height,
      role: 'img',
      'aria-labelledby': 'chart-title chart-desc',
    },
    // One unit over the edge: pixels at the edge would let a dark ground through.
    element('rect', { x: -1, y: -1, width: units + 2, height: height + 2, fill: '#ffffff' }),
    ...head.markup,
    element('g', { transform: `translate(${margin} ${top})` }, insideOf(drawing.svg)),
    ...foot.markup,
  )
  return { svg, units, width: drawing.width, height: (height * drawing.width) / units }
}
