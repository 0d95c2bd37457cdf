import { writeChange, writeNumber } from '../../format/numbers.ts'
import { bar, decimalsOf, position, type Scale, scaleFor } from '../../richText/chart/scale.ts'
import { type Element, placed, placedWords, row } from './elements.ts'
import { type Caption, framed, plotSize } from './frame.ts'
import { palette } from './palette.ts'

/** One bar: its name and its value in percent. */
export type Bar = { name: string; value: number }

const labelWidth = 640
const axisHeight = 40
const room = 90

/** Bars lie between the labels and the right edge, with room for the numbers at their ends. */
const field = (bars: readonly Bar[]): { left: number; width: number } => {
  const hasFall = bars.some(({ value }) => value < 0)
  const left = labelWidth + (hasFall ? room : 24)
  return { left, width: plotSize.width - left - room }
}

const gridLine = (
  tick: number,
  scale: Scale,
  { left, width }: { left: number; width: number },
  height: number,
): Element[] => {
  const x = left + position(tick, scale, width)
  const isZero = tick === 0
  return [
    placed(
      { left: x, top: 0, width: isZero ? 3 : 1, height },
      { backgroundColor: isZero ? palette.ink : palette.line },
    ),
    placedWords(
      { left: x - 60, top: height + 8, width: 120 },
      { justifyContent: 'center', fontSize: 20, color: palette.quiet },
      writeNumber(tick, decimalsOf(scale)),
    ),
  ]
}

const oneBar = (
  { name, value }: Bar,
  index: number,
  step: number,
  scale: Scale,
  { left, width }: { left: number; width: number },
  decimals: number,
): Element[] => {
  const { start, length } = bar(value, scale, width)
  const thickness = Math.min(40, step * 0.62)
  const top = index * step + (step - thickness) / 2
  const colour = value < 0 ? palette.fall : palette.brand
  const number = { fontSize: 24, fontWeight: 700, color: colour, alignItems: 'center' }
  const middle = { top: index * step, height: step }
  return [
    placedWords(
      { left: 0, ...middle, width: labelWidth },
      { alignItems: 'center', fontSize: 22, lineHeight: 1.15, color: palette.ink },
      name,
    ),
    placed(
      { left: left + start, top, width: Math.max(length, 3), height: thickness },
      { backgroundColor: colour, borderRadius: 3 },
    ),
    value < 0
      ? placedWords(
          { left: left + start - room, ...middle, width: room - 10 },
          { ...number, justifyContent: 'flex-end' },
          writeChange(value, decimals),
        )
      : placedWords(
          { left: left + start + Math.max(length, 3) + 12, ...middle, width: room },
          number,
          writeChange(value, decimals),
        ),
  ]
}

/** Bars beside each other, growth to the right and decline to the left of zero; the greatest stands first. */
export const barChart = (caption: Caption, given: readonly Bar[], decimals = 1): Element => {
  const bars = given.toSorted((one, other) => other.value - one.value)
  const scale = scaleFor(bars.map(({ value }) => value))
  const height = plotSize.height - axisHeight
  const step = Math.min(height / bars.length, 76)
  const place = field(bars)
  return framed(
    caption,
    row(
      { position: 'relative', width: plotSize.width, height: step * bars.length + axisHeight, margin: 'auto 0' },
      ...scale.ticks.flatMap((tick) => gridLine(tick, scale, place, step * bars.length)),
      ...bars.flatMap((one, index) => oneBar(one, index, step, scale, place, decimals)),
    ),
  )
}
