import type { Chart } from '../document.ts'
import { element } from '../markup.ts'
import type { Drawn } from './frame.ts'
import { look, lookOf, place, wrap } from './look.ts'
import { words } from './pieces.ts'

type Spot = { x: number; row: number; end: number }

const signWidth = 30

const spots = (names: readonly string[]): Spot[] => {
  const places: Spot[] = []
  for (const name of names) {
    const before = places.at(-1) ?? { end: 0, row: 0 }
    const width = signWidth + name.length * look.letter + 18
    const isFull = before.end > 0 && before.end + width > look.width
    const [x, row] = isFull ? [0, before.row + 1] : [before.end, before.row]
    places.push({ x, row, end: x + width })
  }
  return places
}

const sign = (index: number, form: Chart['form'], x: number, y: number) => {
  const { colour, dash } = lookOf(index)
  return form === 'line'
    ? element('line', {
        x1: place(x),
        y1: place(y - 4),
        x2: place(x + 24),
        y2: place(y - 4),
        stroke: colour,
        'stroke-width': 2.5,
        'stroke-dasharray': dash,
      })
    : element('rect', { x: place(x), y: place(y - 11), width: 14, height: 14, fill: colour })
}

/** What each series is called; nothing when there is only one. */
export const legend = ({ series, form }: Chart): Drawn => {
  if (series.length < 2) return { markup: [], height: 0 }
  const names = series.map(({ name }) => wrap(name, look.width - 60, 1)[0] ?? '')
  const places = spots(names)
  const markup = places.flatMap(({ x, row }, index) => {
    const y = 16 + row * 22
    return [sign(index, form, x, y), words(x + signWidth, y, [names[index] ?? ''], 'start', look.ink)]
  })
  return { markup, height: ((places.at(-1)?.row ?? 0) + 1) * 22 + 8 }
}
