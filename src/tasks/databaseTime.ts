import type { TaskContext } from './task.ts'

/** The present instant by the database's clock, by which the office acts (src/time/clock.ts). */
export async function databaseTime({ client }: Pick<TaskContext, 'client'>): Promise<Date> {
  const { rows } = await client.query<{ at: Date }>('select clock_timestamp() as at')
  const [row] = rows
  if (!row) throw new Error('The database did not say what time it is.')
  return row.at
}
