import { randomUUID } from 'node:crypto'
import type { DatabaseAdapterObj } from 'payload'
import { conclude } from './endings.ts'
import type { SqlRunner } from './sql.ts'

type Session = { db: SqlRunner; resolve: () => Promise<void>; reject: () => Promise<void> }

/** The parts of Payload's drizzle adapter that transactions are made of; Payload does not export them as a type. */
type Transactional = {
  drizzle: { transaction: (work: (tx: SqlRunner) => Promise<void>, options?: object) => Promise<void> }
  initializing?: Promise<void>
  sessions: Record<string, Session | undefined>
  transactionOptions?: object
  beginTransaction: (options?: object) => Promise<string>
  commitTransaction: (id: Promise<string> | string) => Promise<void>
}

/** What ends a transaction that was told to roll back; nobody sees it. */
const rolledBack = new Error('The transaction was rolled back.')

async function beginTransaction(this: Transactional, options?: object): Promise<string> {
  await this.initializing
  const opened = Promise.withResolvers<SqlRunner>()
  const decided = Promise.withResolvers<void>()
  const ended = this.drizzle.transaction(async (tx) => {
    opened.resolve(tx)
    await decided.promise
  }, options ?? this.transactionOptions)
  const id = randomUUID()
  ended.catch(opened.reject)
  const over = ended.then(
    () => conclude(id, true),
    () => conclude(id, false),
  )
  this.sessions[id] = {
    db: await opened.promise,
    resolve: () => {
      decided.resolve()
      return ended.then(() => over)
    },
    reject: () => {
      decided.reject(rolledBack)
      return over
    },
  }
  return id
}

async function commitTransaction(this: Transactional, given: Promise<string> | string): Promise<void> {
  const id = await given
  const session = this.sessions[id]
  delete this.sessions[id]
  await session?.resolve()
}

/**
 * Payload's drizzle adapter swallows the error of COMMIT: a write whose transaction failed at its end (a deferred
 * constraint, a connection lost in that moment) is answered as done. Here such a write fails, as it did.
 * Can go when `commitTransaction` of @payloadcms/drizzle throws.
 */
export const withHonestTransactions = <T extends DatabaseAdapterObj>(adapter: T): T => ({
  ...adapter,
  init: (args: Parameters<T['init']>[0]) => Object.assign(adapter.init(args), { beginTransaction, commitTransaction }),
})
