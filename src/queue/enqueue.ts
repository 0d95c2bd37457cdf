import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { database } from '../config/sql.ts'
import { type JobId, refuseAllButIds } from './ids.ts'
import { type JobInputs, type JobName, mostAttempts } from './jobs.ts'

/** When and how often a job is there. */
export type JobOptions = {
  /** Not before this instant; at once when left out. */
  runAt?: Date
  /**
   * What the job is about, such as the id of its document: a job of the same name about the same is replaced while it
   * waits, its instant too. One that runs already is left to its end, and the new one runs after it. Transactions that
   * add the same one wait for each other.
   */
  key?: readonly JobId[]
}

/**
 * Adds a job in the transaction of a change: it runs after the COMMIT, and never when the change is rolled back.
 * @param name what is to be done
 * @param ids  what it is about; content stays in its rows
 * @throws RangeError when anything but ids is given
 * @throws Error outside a transaction, where nothing binds the job to the change
 */
export const enqueue = async <Name extends JobName>(
  req: PayloadRequest,
  name: Name,
  ids: JobInputs[Name],
  { runAt, key }: JobOptions = {},
): Promise<void> => {
  refuseAllButIds(ids)
  refuseAllButIds(key ?? [])
  if (!(await req.transactionID))
    throw new Error(`The job ${name} was added outside a transaction: begin one, change and add in it.`)
  const runner = await database(req)
  await runner.execute(
    sql`select graphile_worker.add_job(${name}::text, ${JSON.stringify(ids)}::json,
      run_at := ${runAt?.toISOString() ?? null}::timestamptz, max_attempts := ${mostAttempts}::int,
      job_key := ${key ? [name, ...key].join(':') : null}::text)`,
  )
}
