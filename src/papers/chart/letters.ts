import type { Font } from 'fontkit'
import { look } from '../../richText/chart/look.ts'
import { type FontRun, fontNamed, pdfRuns } from '../fonts.ts'

/** Letters of one font at their place in a drawing: `x` is where they begin, `y` the line that they stand on. */
export type PlacedRun = FontRun & { x: number; y: number; fill: string }

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
const unescaped = (markup: string): string =>
  markup.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? '')

/** Size of the letters of every drawing over the units in which a font is drawn. */
export const scaleOf = (font: Font): number => look.fontSize / font.unitsPerEm

const widthOf = ({ text, font }: FontRun): number =>
  fontNamed(font).layout(text).advanceWidth * scaleOf(fontNamed(font))

const shareBefore: Record<string, number> = { start: 0, middle: 0.5, end: 1 }

const placed = (text: string, x: number, y: number, anchor: string, fill: string): PlacedRun[] => {
  const runs = pdfRuns(text)
  const widths = runs.map(widthOf)
  let at = x - widths.reduce((sum, width) => sum + width, 0) * (shareBefore[anchor] ?? 0)
  return runs.map((run, index) => {
    const begin = at
    at += widths[index] ?? 0
    return { ...run, x: begin, y, fill }
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
        placed(unescaped(text), Number(x), Number(y) + index * look.lineHeight, anchor, fill),
      )
      .map(write)
      .join(''),
  )
