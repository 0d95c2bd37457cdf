import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { followDatabaseClock } from '../time/clock.ts'
import { assertFramework } from './assertConfig.ts'
import { closeFramework } from './closeFramework.ts'
import { database } from './sql.ts'

/** How often the difference to the database's clock is measured again, in milliseconds. */
const clockInterval = 30_000

/** What every process does once after Payload has started. */
export const afterStart = async (payload: Payload): Promise<void> => {
  assertFramework(payload)
  closeFramework(payload)
  const askDatabase = async (): Promise<Date> => {
    const runner = await database(null, payload)
    const answer = await runner.execute(sql`select (extract(epoch from clock_timestamp()) * 1000)::float8 as at`)
    return new Date(Number(answer.rows[0]?.at))
  }
  await followDatabaseClock(askDatabase).catch(() => 0)
  setInterval(() => void followDatabaseClock(askDatabase).catch(() => 0), clockInterval).unref()
}
