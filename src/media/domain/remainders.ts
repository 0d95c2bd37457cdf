/**
 * What cleaning leaves in a document because taking it out would change what the document says or prove it false, or
 * because the desk cannot read it: none of it becomes public unseen (docs/adr/0021).
 */
export const remainders = [
  'comments',
  'trackedChanges',
  'attachments',
  'connections',
  'uncleaned',
  'signature',
] as const

export type Remainder = (typeof remainders)[number]

/** A cleaned document: what readers get of it, or null for the very bytes that came; and what is still in it. */
export type Cleaned<T> = { content: T | null; stillHolds: Remainder[] }

/** In the order of the list, each once. */
export const inOrder = (found: Iterable<Remainder>): Remainder[] => {
  const set = new Set(found)
  return remainders.filter((remainder) => set.has(remainder))
}
