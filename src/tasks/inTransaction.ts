import type { TaskContext } from './task.ts'

/** Does something on the connection of a task so that all of it stays, or nothing. */
export async function inTransaction<T>({ client }: Pick<TaskContext, 'client'>, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    const done = await work()
    await client.query('commit')
    return done
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
