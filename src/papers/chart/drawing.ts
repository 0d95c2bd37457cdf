import sharp from 'sharp'
import { drawChart } from '../../richText/chart/drawChart.ts'
import { look, place } from '../../richText/chart/look.ts'
import type { Chart } from '../../richText/document.ts'
import { element, type Markup, text } from '../../richText/markup.ts'
import { fontNamed } from '../fonts.ts'
import { type PlacedRun, scaleOf, withLetters } from './letters.ts'

/** A chart as it stands on a page: SVG, the width of that in its own units, and its size on the page in points. */
export type Drawing = { svg: string; units: number; width: number; height: number }

/** Points that a drawing may take: the width between the margins, and what title and source leave of a page. */
const room = { width: 471, height: 560 }
/** Smallest size of letters that can be read on paper, in points. */
const smallest = 5.5

/**
 * How large a drawing stands on a page.
 * @param height in the units of a drawing, which is `look.width` wide
 * @returns points, or null when its letters would be too small to be read
 */
export const sizeOnPage = (height: number): { width: number; height: number } | null => {
  const scale = Math.min(room.width / look.width, room.height / height)
  return scale * look.fontSize < smallest ? null : { width: look.width * scale, height: height * scale }
}

/** Letters as text in the font that has them: a PDF carries the fonts, and its words are found and copied. */
const asText = ({ x, y, fill, font, text: letters }: PlacedRun): string =>
  element('text', { x: place(x), y: place(y), fill, 'font-family': font, 'xml:space': 'preserve' }, text(letters))

/** Letters as outlines: the picture looks the same on machines without Georgian fonts, ours among them. */
export const asOutlines = ({ x, y, size, fill, font: name, text: letters }: PlacedRun): Markup => {
  const font = fontNamed(name)
  const scale = scaleOf(font, size)
  const { glyphs, positions } = font.layout(letters)
  let at = x
  const outlines = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const outline = glyph.path.transform(scale, 0, 0, -scale, at + xOffset * scale, y - yOffset * scale)
    at += xAdvance * scale
    return outline.toSVG()
  })
  return element('path', { d: outlines.join(''), fill })
}

const drawn = (chart: Chart, write: (run: PlacedRun) => string): Drawing | null => {
  if (chart.categories.length === 0 || chart.series.length === 0) return null
  const svg = drawChart(chart, 'chart')
  const size = sizeOnPage(Number(svg.match(/ height="([\d.]+)"/)?.[1]))
  return size && { svg: withLetters(svg, write), units: look.width, ...size }
}

/** A chart with its words as text, or null: one without figures, or too high for a page, is its table alone. */
export const drawWithText = (chart: Chart): Drawing | null => drawn(chart, asText)

/** A chart with its words as outlines, or null likewise. Its `title` and `desc` say it in words. */
export const drawOutlined = (chart: Chart): Drawing | null => drawn(chart, asOutlines)

/** Dots an inch in print. */
const printDensity = 300

/** An outlined drawing as PNG for print, as wide as it stands on the page; the ground is seen through it. */
export const toPng = ({ svg, units, width }: Drawing): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: (printDensity * width) / units })
    .png({ compressionLevel: 9 })
    .toBuffer()
