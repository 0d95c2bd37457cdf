import type { Payload } from 'payload'
import { SAMPLE_PASSWORD } from '../office/sampleAccounts.ts'
import { now } from '../time/clock.ts'
import { makeAccounts, type NewAccount } from './contents/accounts.ts'
import type { Desk } from './desk/desk.ts'
import { fillDesk } from './fillDesk.ts'

export type { NewAccount } from './contents/accounts.ts'

/** What the filling is told: where progress is written, and the password of each account. */
export type FillOptions = { say?: (line: string) => void; password?: (email: string) => string }

const hasAccounts = async (payload: Payload): Promise<boolean> =>
  (await payload.count({ collection: 'users', overrideAccess: true })).totalDocs > 0

const inTransaction = async <T>(payload: Payload, work: (transactionID: number | string) => Promise<T>): Promise<T> => {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database opened no transaction for the sample office.')
  try {
    const result = await work(transactionID)
    await payload.db.commitTransaction(transactionID)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

/**
 * Fills an office that has no account yet with the sample, through the same doors that people use. All of it is one
 * transaction: an interrupted filling leaves an empty office, which the next start fills.
 * @returns the accounts that were made; none when the office has accounts already
 */
export const fillSampleOffice = async (
  payload: Payload,
  { say = () => {}, password = () => SAMPLE_PASSWORD }: FillOptions = {},
): Promise<NewAccount[]> => {
  if (await hasAccounts(payload)) return []
  return inTransaction(payload, async (transactionID) => {
    const desk: Desk = { payload, say, startedAt: now(), people: new Map(), transactionID }
    say('  accounts')
    const accounts = await makeAccounts(desk, password)
    await fillDesk(desk)
    return accounts
  })
}
