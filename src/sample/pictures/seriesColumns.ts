import { type Element, placed } from './elements.ts'
import type { Theme } from './themes.ts'

/** Figures of a series up to one edition, which is brought out. Editions to come are marked and not shown. */
export type SeriesFigures = {
  /** At least one, not all zero. */
  values: readonly number[]
  /** Place of the edition among the values, from 0. */
  point: number
  /** How many editions the series has room for, at least as many as values. */
  slots: number
}

type Field = { left: number; bottom: number; width: number; height: number; gap: number }

const stub = 10

/** The columns of a cover or a card, from the left; every absolute value, the greatest as high as the field. */
export const seriesColumns = ({ values, point, slots }: SeriesFigures, field: Field, theme: Theme): Element[] => {
  const highest = Math.max(...values.map(Math.abs))
  const width = (field.width - field.gap * (slots - 1)) / slots
  return Array.from({ length: slots }, (_, index) => {
    const value = values[index]
    const height = value === undefined ? stub : Math.max((Math.abs(value) / highest) * field.height, stub)
    const colour = {
      backgroundColor: index === point ? theme.point : theme.shapes,
      opacity: value === undefined ? 0.45 : 1,
    }
    return placed(
      { left: field.left + index * (width + field.gap), top: field.bottom - height, width, height },
      { ...colour, borderRadius: 5 },
    )
  })
}
