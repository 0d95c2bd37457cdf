/** One place of a document in two texts; what stands in neither is not there. */
export type Compared<P> = { now: P | null; before: P | null; change: 'same' | 'changed' | 'new' | 'gone' }

type Placed = { path: string; language: string | null }

const keyOf = ({ path, language }: Placed): string => `${language ?? ''} ${path}`

/**
 * Two texts of a document, place by place, in the order of the newer one; what is gone stands behind what it followed.
 * @param saysTheSame whether two parts of one place read alike
 */
export const compareParts = <P extends Placed>(
  before: readonly P[],
  now: readonly P[],
  saysTheSame: (one: P, other: P) => boolean,
): Compared<P>[] => {
  const [old, fresh] = [before, now].map((parts) => new Map(parts.map((part) => [keyOf(part), part]))) as [
    Map<string, P>,
    Map<string, P>,
  ]
  const compared = now.map((part): Compared<P> => {
    const was = old.get(keyOf(part)) ?? null
    return { now: part, before: was, change: !was ? 'new' : saysTheSame(was, part) ? 'same' : 'changed' }
  })
  let behind = 0
  for (const part of before) {
    const at = compared.findIndex((one) => one.before === part)
    if (at >= 0) behind = at + 1
    else if (!fresh.has(keyOf(part))) {
      compared.splice(behind, 0, { now: null, before: part, change: 'gone' })
      behind += 1
    }
  }
  return compared
}
