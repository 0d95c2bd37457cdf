import { readNumber } from '../../../src/format/readNumber.ts'

/** A number of a text: sign, digits in one piece or in threes, and a decimal point or comma; nothing inside a word. */
const numberPattern = /(?<![\p{L}\p{N}.,])[-−–]?\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)*(?![\p{L}\p{N}])/gu

/** The sign of a change is often a word: “fell by 0.7”. */
const sizeOf = (written: string): number | null => {
  const size = readNumber(written)
  return size === null ? null : Math.abs(size)
}

/**
 * Measured figures of a text, each as often as it stands there: those with decimals. Whole numbers are left out, because
 * one language writes a day or an ordinal as a word where the other has a digit.
 */
export const measuresIn = (text: string): number[] =>
  [...text.matchAll(numberPattern)].flatMap(([written]) => (/[.,]\d/.test(written) ? (sizeOf(written) ?? []) : []))

const without = (numbers: readonly number[], others: readonly number[]): number[] => {
  const left = new Map<number, number>()
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1)
  return numbers.filter((one) => {
    const count = left.get(one) ?? 0
    if (count > 0) left.set(one, count - 1)
    return count === 0
  })
}

/** Measured figures that stand in one of two texts only. */
export const unequalMeasures = (ka: string, en: string): { ka: number[]; en: number[] } => {
  const [inKa, inEn] = [measuresIn(ka), measuresIn(en)]
  return { ka: without(inKa, inEn), en: without(inEn, inKa) }
}
