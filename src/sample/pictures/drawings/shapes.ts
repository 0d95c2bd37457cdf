import { drawing, type Element, row, shape } from '../elements.ts'

/** Size of every drawing in pixels. */
export const drawingSize = { width: 1600, height: 900 } as const

/** A rectangle; `rx` rounds its corners. */
export const rect = (x: number, y: number, width: number, height: number, fill: string, rx = 0): Element =>
  shape('rect', { x, y, width, height, fill, rx })
/** A disc. */
export const circle = (cx: number, cy: number, r: number, fill: string): Element => shape('circle', { cx, cy, r, fill })
/** A filled outline. */
export const path = (d: string, fill: string): Element => shape('path', { d, fill })
/** A line of round ends. */
export const stroke = (d: string, colour: string, width: number): Element =>
  shape('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })

/** A whole drawing on its ground. */
export const sheet = (ground: string, ...shapes: Element[]): Element =>
  row({ ...drawingSize, backgroundColor: ground }, drawing(drawingSize.width, drawingSize.height, {}, ...shapes))
