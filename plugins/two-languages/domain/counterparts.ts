import type { DataBlock } from './dataBlocks.ts'

type Score = { pairs: number; alike: number }

const isBetter = (one: Score, other: Score): boolean =>
  one.pairs > other.pairs || (one.pairs === other.pairs && one.alike > other.alike)

const better = (one: Score, other: Score): Score => (isBetter(other, one) ? other : one)

const none: Score = { pairs: 0, alike: 0 }

/** The best that can be paired of what follows two places; of two blocks of one shape, both are one in two languages. */
const scoresOf = (own: readonly DataBlock[], other: readonly DataBlock[]): Score[][] => {
  const scores = Array.from({ length: own.length + 1 }, () => Array.from({ length: other.length + 1 }, () => none))
  const at = (x: number, y: number): Score => scores[x]?.[y] ?? none
  for (let x = own.length - 1; x >= 0; x--)
    for (let y = other.length - 1; y >= 0; y--) {
      const paired = withPair(own[x], other[y], at(x + 1, y + 1))
      const row = scores[x]
      if (row) row[y] = [at(x, y + 1), at(x + 1, y)].reduce(better, paired ?? none)
    }
  return scores
}

const withPair = (one: DataBlock | undefined, two: DataBlock | undefined, rest: Score): Score | null =>
  one && two && one.shape === two.shape
    ? { pairs: rest.pairs + 1, alike: rest.alike + (one.figures === two.figures ? 1 : 0) }
    : null

/**
 * Which table or chart of one language stands for which of the other: as many pairs as their order and size allow, and
 * among these ways the one with most equal figures.
 * @returns place in `other` → place in `own`
 */
export const counterparts = (own: readonly DataBlock[], other: readonly DataBlock[]): Map<number, number> => {
  const scores = scoresOf(own, other)
  const pairs = new Map<number, number>()
  let [x, y] = [0, 0]
  while (x < own.length && y < other.length) {
    const here = scores[x]?.[y] ?? none
    const paired = withPair(own[x], other[y], scores[x + 1]?.[y + 1] ?? none)
    if (paired && !isBetter(here, paired)) {
      pairs.set(y, x)
      x += 1
      y += 1
    } else if (isBetter(here, scores[x + 1]?.[y] ?? none)) y += 1
    else x += 1
  }
  return pairs
}
