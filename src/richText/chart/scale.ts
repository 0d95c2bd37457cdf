/** An axis: its ends, its step and the values at which it has a line, all in the unit of the figures. */
export type Scale = { min: number; max: number; step: number; ticks: number[] }

const niceSteps = [1, 2, 2.5, 5, 10]

/**
 * A step that people count in: 1, 2, 2.5 or 5 times a power of ten.
 * @param span  length of the axis, above 0
 * @param count how many steps are wanted, about
 */
export const niceStep = (span: number, count: number): number => {
  const rough = span / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = niceSteps.find((nice) => nice * power >= rough * 0.999) ?? 10
  return factor * power
}

const clean = (value: number): number => Number(value.toFixed(9)) + 0

const between = (low: number, high: number, count: number): Scale => {
  const step = niceStep(high - low || 1, count)
  const first = Math.floor(clean(low / step))
  const last = Math.max(Math.ceil(clean(high / step)), first + 1)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * step))
  return { min: clean(first * step), max: clean(last * step), step: clean(step), ticks }
}

/**
 * An axis that holds every value and zero: bars that do not begin at zero lie.
 * @param values figures to be drawn; at least one
 * @param count  how many steps are wanted, about
 */
export const scaleFor = (values: readonly number[], count = 5): Scale =>
  between(Math.min(0, ...values), Math.max(0, ...values), count)

/** An axis for lines, which may leave zero out when all values lie far from it, as indices around 100 do. */
export const scaleForLines = (values: readonly number[], count = 5): Scale => {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const isFarFromZero = high - low > 0 && high - low < Math.min(Math.abs(low), Math.abs(high)) && low * high > 0
  return isFarFromZero ? between(low, high, count) : scaleFor(values, count)
}

/** Where a value lies on an axis of so many pixels, from the end where `min` is. */
export const position = (value: number, { min, max }: Pick<Scale, 'min' | 'max'>, pixels: number): number =>
  ((value - min) / (max - min)) * pixels

/** A bar from zero to its value: where it begins and how long it is, in pixels, never negative. */
export const bar = (value: number, scale: Scale, pixels: number): { start: number; length: number } => {
  const [zero, end] = [position(0, scale, pixels), position(value, scale, pixels)]
  return { start: Math.min(zero, end), length: Math.abs(end - zero) }
}

/** Digits behind the point that every tick of an axis needs. */
export const decimalsOf = ({ step }: Pick<Scale, 'step'>): number => {
  const written = String(step).split('.')[1]
  return written ? Math.min(written.length, 3) : 0
}
