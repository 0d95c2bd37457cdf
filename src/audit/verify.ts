import { stat } from 'node:fs/promises'
import type { ClientBase } from 'pg'
import { systemCode } from '../office/StartError.ts'
import { type Compared, compareHeads } from './compareHeads.ts'
import { type Followed, followChain } from './followChain.ts'
import { type Protection, readProtection } from './protection.ts'
import { findUnsealed, type Unsealed } from './unsealed.ts'

/** Everything that was found out about an audit log. */
export type Verification = {
  chain: Followed
  /** Null when there is no head file. */
  heads: Compared | null
  unsealed: Unsealed
  protection: Protection
}

export type Verifying = {
  /** Heads that were exported, here or in a copy elsewhere. */
  headFile: string
  /** Called now and then with how many seals were followed, of how many. */
  onProgress: (done: number, total: number) => void
}

/**
 * Verifies the whole log as it is at one instant, beside an office that goes on writing; nothing is changed.
 * @param client a connection in no transaction
 */
export async function verifyLog(client: ClientBase, { headFile, onProgress }: Verifying): Promise<Verification> {
  // The file is measured before the database's state is taken: each of these heads was committed before it.
  const size = await sizeOf(headFile)
  await client.query('begin isolation level repeatable read read only')
  try {
    const { count, last } = await extent(client)
    const chain = await followChain(client, (done) => onProgress(done, count))
    return {
      chain,
      heads: size === null ? null : await compareHeads(client, headFile, size, last),
      unsealed: await findUnsealed(client),
      protection: await readProtection(client),
    }
  } finally {
    await client.query('rollback').catch(() => undefined)
  }
}

/** Bytes of a file, or null when it is not there. */
const sizeOf = async (file: string): Promise<number | null> => {
  try {
    return (await stat(file)).size
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

/** How many seals there are, and the position of the last one; 0 without any. */
const extent = async (client: ClientBase): Promise<{ count: number; last: number }> => {
  const { rows } = await client.query(
    'select count(*)::text, coalesce(max(position), 0)::text as last from audit_seals',
  )
  return { count: Number(rows[0].count), last: Number(rows[0].last) }
}
