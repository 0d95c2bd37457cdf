/** A CSS-like style, as satori understands it. */
export type Style = Record<string, string | number>

/** One element of a picture: the object form of what JSX would make. */
export type Element = {
  type: string
  key: null
  props: Record<string, unknown> & { style?: Style; children?: Child[] }
}
export type Child = Element | string

const element = (type: string, props: Element['props']): Element => ({ type, key: null, props })

/** A block whose children stand beside each other. */
export const row = (style: Style, ...children: Child[]): Element =>
  element('div', { style: { display: 'flex', ...style }, children })

/** A block whose children stand below each other. */
export const column = (style: Style, ...children: Child[]): Element =>
  row({ flexDirection: 'column', ...style }, ...children)

/** A line or paragraph of text. */
export const words = (style: Style, text: string): Element => row(style, text)

/** A block at a fixed place within its parent, in pixels. */
export const placed = (
  at: { left: number; top: number; width?: number; height?: number },
  style: Style = {},
): Element => row({ position: 'absolute', ...at, ...style })

/** Text at a fixed place; `width` makes it wrap or align. */
export const placedWords = (
  at: { left: number; top: number; width?: number; height?: number },
  style: Style,
  text: string,
): Element => row({ position: 'absolute', ...at, ...style }, text)

/** A drawing of paths and shapes; it holds no text. */
export const drawing = (width: number, height: number, style: Style, ...shapes: Element[]): Element =>
  element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, style, children: shapes })

/** One shape of a drawing: `rect`, `circle`, `path`, `line`, with its SVG attributes. */
export const shape = (
  type: 'rect' | 'circle' | 'path' | 'line' | 'polygon',
  attributes: Record<string, string | number>,
): Element => element(type, attributes)
