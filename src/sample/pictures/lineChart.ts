import { writeNumber } from '../../format/numbers.ts'
import { decimalsOf, position, type Scale, scaleFor } from '../../richText/chart/scale.ts'
import { drawing, type Element, placed, placedWords, row, shape } from './elements.ts'
import { type Caption, framed, plotSize } from './frame.ts'
import { palette } from './palette.ts'

/** One point: its day as 'YYYY-MM-DD', its value, and what stands at it. */
export type Point = { on: string; value: number; name: string }

type Place = { x: number; y: number }

const edge = { left: 90, right: 60, top: 60, bottom: 60 }
const field = { width: plotSize.width - edge.left - edge.right, height: plotSize.height - edge.top - edge.bottom }
const yearMs = 365.25 * 24 * 3_600_000

const yearOf = (on: string): number => 1970 + new Date(on).getTime() / yearMs

const placeOf = (
  { on, value }: Pick<Point, 'on' | 'value'>,
  years: Pick<Scale, 'min' | 'max'>,
  scale: Scale,
): Place => ({
  x: edge.left + position(yearOf(on), years, field.width),
  y: edge.top + field.height - position(value, scale, field.height),
})

const gridLine = (tick: number, scale: Scale): Element[] => {
  const y = edge.top + field.height - position(tick, scale, field.height)
  return [
    placed(
      { left: edge.left, top: y, width: field.width, height: tick === 0 ? 3 : 1 },
      { backgroundColor: tick === 0 ? palette.ink : palette.line },
    ),
    placedWords(
      { left: 0, top: y - 16, width: edge.left - 18 },
      { justifyContent: 'flex-end', fontSize: 22, color: palette.quiet },
      writeNumber(tick, decimalsOf(scale)),
    ),
  ]
}

const yearMark = (year: number, years: Pick<Scale, 'min' | 'max'>): Element =>
  placedWords(
    { left: edge.left + position(year, years, field.width) - 60, top: edge.top + field.height + 16, width: 120 },
    { justifyContent: 'center', fontSize: 22, color: palette.quiet },
    String(year),
  )

const path = (places: readonly Place[]): string =>
  places.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ')

/** Where the label of a point stands: a point in a dip has it below, one that follows closely on the right. */
type Side = 'above' | 'below' | 'left' | 'right'

const offsets: Record<Side, { x: number; y: number; align: string }> = {
  above: { x: -130, y: -84, align: 'center' },
  below: { x: -130, y: 16, align: 'center' },
  left: { x: -286, y: -34, align: 'flex-end' },
  right: { x: 36, y: -48, align: 'flex-start' },
}

const close = 60

const sideOf = (places: readonly Place[], index: number): Side => {
  const [before, at, after] = [places[index - 1], places[index] as Place, places[index + 1]]
  if (before && at.x - before.x < close) return 'right'
  if (after && after.x - at.x < close) return 'left'
  const beside = [before, after].filter((place) => place !== undefined)
  const isDip = at.y > beside.reduce((sum, { y }) => sum + y, 0) / Math.max(beside.length, 1)
  return isDip && edge.top + field.height - at.y > 90 ? 'below' : 'above'
}

const label = (place: Place, point: Point, side: Side, decimals: number): Element[] => {
  const { x, y, align } = offsets[side]
  const isAtEdge = place.x + x < edge.left
  const at = { left: isAtEdge ? edge.left + 8 : place.x + x, width: 260 }
  const justifyContent = isAtEdge ? 'flex-start' : align
  return [
    placedWords(
      { ...at, top: place.y + y },
      { justifyContent, fontSize: 30, fontWeight: 700, color: palette.ink },
      writeNumber(point.value, decimals),
    ),
    placedWords({ ...at, top: place.y + y + 38 }, { justifyContent, fontSize: 20, color: palette.quiet }, point.name),
  ]
}

/** Points on a true axis of time. The dashed line only leads the eye: between the points nothing is shown. */
export const lineChart = (caption: Caption, points: readonly Point[], decimals = 1): Element => {
  const years = {
    min: Math.floor(yearOf(points[0]?.on ?? '2000-01-01')),
    max: Math.ceil(yearOf(points.at(-1)?.on ?? '2001-01-01')),
  }
  const scale = scaleFor(points.map(({ value }) => value))
  const places = points.map((point) => placeOf(point, years, scale))
  return framed(
    caption,
    row(
      { position: 'relative', width: plotSize.width, height: plotSize.height },
      ...scale.ticks.flatMap((tick) => gridLine(tick, scale)),
      ...Array.from({ length: years.max - years.min + 1 }, (_, index) => yearMark(years.min + index, years)),
      drawing(
        plotSize.width,
        plotSize.height,
        { position: 'absolute', left: 0, top: 0 },
        shape('path', {
          d: path(places),
          fill: 'none',
          stroke: palette.brand,
          'stroke-width': 4,
          'stroke-dasharray': '4 12',
          'stroke-linecap': 'round',
        }),
        ...places.map(({ x, y }) =>
          shape('circle', { cx: x, cy: y, r: 12, fill: palette.brand, stroke: palette.paper, 'stroke-width': 4 }),
        ),
      ),
      ...places.flatMap((place, index) => label(place, points[index] as Point, sideOf(places, index), decimals)),
    ),
  )
}
