import type { Font } from 'fontkit'
import { look } from '../../richText/chart/look.ts'
import { type FontRun, fontNamed, pdfRuns } from '../fonts.ts'

/** Letters of one font at their place in a drawing: `x` is where they begin, `y` the line that they stand on. */
export type PlacedRun = FontRun & { x: number; y: number; size: number; fill: string }

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
const unescaped = (markup: string): string =>
  markup.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? '')

/** Letters of a size over the units in which a font is drawn. */
export const scaleOf = (font: Font, size: number): number => size / font.unitsPerEm

/** Where a line of words stands, how large and in which colour. */
export type Spot = { x: number; y: number; anchor: string; size: number; fill: string }

const widthOf = ({ text, font: name }: FontRun, size: number): number => {
  const font = fontNamed(name)
  return font.layout(text).advanceWidth * scaleOf(font, size)
}

const shareBefore: Record<string, number> = { start: 0, middle: 0.5, end: 1 }

/** A line of words in runs of one font each, beside each other. */
export const runsAt = (text: string, { x, y, anchor, size, fill }: Spot): PlacedRun[] => {
  const runs = pdfRuns(text)
  const widths = runs.map((run) => widthOf(run, size))
  let at = x - widths.reduce((sum, width) => sum + width, 0) * (shareBefore[anchor] ?? 0)
  return runs.map((run, index) => {
    const begin = at
    at += widths[index] ?? 0
    return { ...run, x: begin, y, size, fill }
  })
}

const words = /<text x="([^"]*)" y="([^"]*)" text-anchor="(\w+)" fill="([^"]*)">(.*?)<\/text>/gs
const line = /<tspan[^>]*>([^<]*)<\/tspan>/g

/**
 * The words of a drawing (richText/chart/pieces.ts), written anew: in a drawing each letter may come from another font of the
 * reader's machine, on paper all come from ours.
 * @param drawing made by drawChart
 * @param write   how letters of one font are put into the drawing
 */
export const withLetters = (drawing: string, write: (run: PlacedRun) => string): string =>
  drawing.replace(words, (_, x: string, y: string, anchor: string, fill: string, lines: string) =>
    [...lines.matchAll(line)]
      .flatMap(([, text = ''], index) =>
        runsAt(unescaped(text), {
          x: Number(x),
          y: Number(y) + index * look.lineHeight,
          anchor,
          size: look.fontSize,
          fill,
        }),
      )
      .map(write)
      .join(''),
  )
