import type { ClientBase } from 'pg'
import { BEGINNING, type ChainFault, faultOf, type Head, type LoggedRow, type Seal } from './chain.ts'
import { LOGGED_ROW, SEAL } from './loggedRow.ts'

const BATCH = 2000
const BELOW_EVERY_POSITION = '-9223372036854775808'

type Link = { seal: Seal; row: LoggedRow | null }

/** How far a chain is whole, and what is wrong right after it. */
export type Followed = { head: Head; fault: ChainFault | null }

/**
 * Follows the chain from its beginning to the first fault, recomputing every row and every seal.
 * @param onSeals called with the number of seals that were followed so far
 */
export async function followChain(client: ClientBase, onSeals: (done: number) => void): Promise<Followed> {
  let head: Head = BEGINNING
  for await (const { seal, row } of links(client)) {
    const fault = faultOf(head, seal, row)
    if (fault) return { head, fault }
    head = seal
    if (head.position % BATCH === 0) onSeals(head.position)
  }
  return { head, fault: null }
}

/** Seals with their rows, in the order of their positions. A position that is no safe number is a fault at any rate. */
async function* links(client: ClientBase): AsyncGenerator<Link> {
  let after = BELOW_EVERY_POSITION
  for (;;) {
    const { rows } = await client.query(
      `select ${SEAL}, ${LOGGED_ROW} as row from audit_seals s left join audit_log a on a.id = s.row_id
        where s.position > $1 order by s.position limit $2`,
      [after, BATCH],
    )
    for (const { row, ...seal } of rows) yield { seal: { ...seal, position: Number(seal.position) }, row }
    if (rows.length < BATCH) return
    after = rows.at(-1).position
  }
}
