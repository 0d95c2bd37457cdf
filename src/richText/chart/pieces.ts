import { element, type Markup, text } from '../markup.ts'
import { look, place } from './look.ts'

type Anchor = 'start' | 'middle' | 'end'

/** Words at a place, in one line or several. */
export const words = (
  x: number,
  y: number,
  lines: readonly string[],
  anchor: Anchor = 'start',
  fill: string = look.quiet,
): Markup =>
  element(
    'text',
    { x: place(x), y: place(y), 'text-anchor': anchor, fill },
    ...lines.map((line, index) =>
      element('tspan', { x: place(x), dy: index === 0 ? undefined : look.lineHeight }, text(line)),
    ),
  )

/** A straight line of the grid or of an axis. */
export const rule = (x1: number, y1: number, x2: number, y2: number, isZero: boolean): Markup =>
  element('line', {
    x1: place(x1),
    y1: place(y1),
    x2: place(x2),
    y2: place(y2),
    stroke: isZero ? look.ink : look.grid,
    'stroke-width': isZero ? 1.5 : 1,
  })

/** A bar or column; never thinner than one unit, so that a small value is seen. */
export const block = (x: number, y: number, width: number, height: number, fill: string): Markup =>
  element('rect', {
    x: place(x),
    y: place(y),
    width: place(Math.max(width, 1)),
    height: place(Math.max(height, 1)),
    fill,
  })
