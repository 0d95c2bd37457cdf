import { writeNumber } from '../../format/numbers.ts'
import { bar, decimalsOf, position, type Scale, scaleFor } from '../../richText/chart/scale.ts'
import { type Element, placed, placedWords, row } from './elements.ts'
import { type Caption, framed, plotSize } from './frame.ts'
import { palette } from './palette.ts'

/** One column: what stands below it, its value, and whether it is the one that the picture is about. */
export type Column = { name: string; value: number; isPoint?: boolean }

const axis = { width: 90, bottom: 86 }
const height = plotSize.height - axis.bottom - 44
const top = 44

const gridLine = (tick: number, scale: Scale): Element[] => {
  const y = top + height - position(tick, scale, height)
  const isZero = tick === 0
  return [
    placed(
      { left: axis.width, top: y, width: plotSize.width - axis.width, height: isZero ? 3 : 1 },
      { backgroundColor: isZero ? palette.ink : palette.line },
    ),
    placedWords(
      { left: 0, top: y - 16, width: axis.width - 18 },
      { justifyContent: 'flex-end', fontSize: 22, color: palette.quiet },
      writeNumber(tick, decimalsOf(scale)),
    ),
  ]
}

const oneColumn = (
  { name, value, isPoint }: Column,
  index: number,
  step: number,
  scale: Scale,
  decimals: number,
): Element[] => {
  const { start, length } = bar(value, scale, height)
  const width = Math.min(150, step * 0.56)
  const left = axis.width + index * step
  const y = top + height - start - length
  const colour = value < 0 ? palette.fall : isPoint ? palette.accent : palette.brand
  const centred = { justifyContent: 'center', textAlign: 'center' as const }
  const numberTop = value < 0 ? y + length + 6 : y - 46
  return [
    placed(
      { left: left + (step - width) / 2, top: y, width, height: Math.max(length, 3) },
      { backgroundColor: colour, borderRadius: 4 },
    ),
    placedWords(
      { left, top: numberTop, width: step },
      { ...centred, fontSize: 30, fontWeight: 700, color: palette.ink },
      writeNumber(value, decimals),
    ),
    placedWords(
      { left: left + 6, top: top + height + 18, width: step - 12 },
      { ...centred, fontSize: 23, lineHeight: 1.2, color: palette.ink },
      name,
    ),
  ]
}

/** Columns beside each other, each with its number above; one may be brought out. */
export const columnChart = (caption: Caption, columns: readonly Column[], decimals = 1): Element => {
  const scale = scaleFor(columns.map(({ value }) => value))
  const step = (plotSize.width - axis.width) / columns.length
  return framed(
    caption,
    row(
      { position: 'relative', width: plotSize.width, height: plotSize.height },
      ...scale.ticks.flatMap((tick) => gridLine(tick, scale)),
      ...columns.flatMap((one, index) => oneColumn(one, index, step, scale, decimals)),
    ),
  )
}
