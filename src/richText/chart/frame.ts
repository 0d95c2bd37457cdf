import { writeNumber } from '../../format/numbers.ts'
import type { Markup } from '../markup.ts'
import { look, wrap } from './look.ts'
import { rule, words } from './pieces.ts'
import { decimalsOf, position, type Scale } from './scale.ts'

/** The part of a drawing that holds the values: its left edge, its top and its size. */
export type Plot = { left: number; top: number; width: number; height: number }

/** A drawn part and how high it is. */
export type Drawn = { markup: readonly Markup[]; height: number }

const tickWidth = (scale: Scale): number =>
  Math.max(...scale.ticks.map((tick) => writeNumber(tick, decimalsOf(scale)).length)) * look.letter + 12

/** Where upright values go: below what stands on top, right of the numbers of the axis. */
export const uprightPlot = (scale: Scale, top: number): Plot => {
  const left = tickWidth(scale)
  return { left, top: top + 22, width: look.width - left - 8, height: look.plotHeight }
}

/** Height of a value in an upright plot. */
export const yOf = (value: number, scale: Scale, { top, height }: Plot): number =>
  top + height - position(value, scale, height)

/** Lines across an upright plot, with their numbers. */
export const grid = (scale: Scale, plot: Plot): Markup[] =>
  scale.ticks.flatMap((tick) => {
    const y = yOf(tick, scale, plot)
    return [
      rule(plot.left, y, plot.left + plot.width, y, tick === 0),
      words(plot.left - 8, y + 4, [writeNumber(tick, decimalsOf(scale))], 'end'),
    ]
  })

const longestWord = (labels: readonly string[]): number =>
  Math.max(1, ...labels.flatMap((label) => label.split(' ').map((word) => word.length)))

/** Every how many categories a label has room. */
const labelEvery = (categories: readonly string[], plot: Plot): number => {
  const widest = Math.min(longestWord(categories), 14) * look.letter + 10
  return Math.max(1, Math.ceil((categories.length * widest) / plot.width))
}

/**
 * The names below an upright plot, as many as there is room for.
 * @param centre of a category, from the left edge of the drawing
 */
export const categoryLabels = (categories: readonly string[], plot: Plot, centre: (index: number) => number): Drawn => {
  const every = labelEvery(categories, plot)
  const room = (plot.width / Math.max(1, categories.length)) * every - 6
  const shown = categories.map((label) => wrap(label, room, 3))
  const lines = Math.max(1, ...shown.map(({ length }) => length))
  return {
    markup: shown.flatMap((label, index) =>
      index % every === 0 ? [words(centre(index), plot.top + plot.height + 20, label, 'middle', look.ink)] : [],
    ),
    height: lines * look.lineHeight + 14,
  }
}
