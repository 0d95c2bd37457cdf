import type { ClientBase } from 'pg'
import { type ExportedHead, readHeads } from './heads.ts'

const BATCH = 1000

/** The chain has another hash at this head than the file; it still had the one before, at the position `after`. */
type Rewritten = { kind: 'rewritten'; after: number; head: ExportedHead }

/** The chain ends before this head. */
type CutOff = { kind: 'cutOff'; last: number; head: ExportedHead }

/** Why a chain is not the one whose heads were exported. */
export type HeadFault = Rewritten | CutOff

/** What a head file says of a chain. */
export type Compared = {
  /** Heads that the chain still has. */
  equal: number
  /** The furthest position at which one of them stands; 0 without any. */
  upTo: number
  /** Lines that are no head, as one that a crash cut short. */
  unreadable: number
  /** The first head that the chain has otherwise. */
  rewritten: Rewritten | null
  /** The furthest head behind the end of the chain. */
  cutOff: CutOff | null
}

/**
 * Holds the heads of a file against the chain. A chain that was rewritten as a whole is sound in itself: only what was
 * written down outside the database shows it.
 * @param last position at which the chain ends
 * @param size how many bytes of the file were there before the chain was read
 */
export async function compareHeads(client: ClientBase, file: string, size: number, last: number): Promise<Compared> {
  const compared: Compared = { equal: 0, upTo: 0, unreadable: 0, rewritten: null, cutOff: null }
  let batch: ExportedHead[] = []
  let after = 0
  const compareBatch = async (): Promise<void> => {
    const hashes = await hashesAt(client, batch)
    for (const head of batch) {
      if (head.position > last) compared.cutOff = furthest(compared.cutOff, head, last)
      else if (hashes.get(head.position) !== head.hash) compared.rewritten ??= { kind: 'rewritten', after, head }
      else {
        compared.equal++
        compared.upTo = Math.max(compared.upTo, head.position)
        if (!compared.rewritten) after = head.position
      }
    }
    batch = []
  }
  for await (const head of readHeads(file, size)) {
    if (head) batch.push(head)
    else compared.unreadable++
    if (batch.length === BATCH) await compareBatch()
  }
  await compareBatch()
  return compared
}

const furthest = (known: CutOff | null, head: ExportedHead, last: number): CutOff =>
  known && known.head.position > head.position ? known : { kind: 'cutOff', last, head }

async function hashesAt(client: ClientBase, heads: readonly ExportedHead[]): Promise<Map<number, string>> {
  const { rows } = await client.query<{ position: string; hash: string }>(
    `select position::text, chain_hash as hash from audit_seals where position = any($1::bigint[])`,
    [heads.map(({ position }) => position)],
  )
  return new Map(rows.map(({ position, hash }) => [Number(position), hash]))
}
