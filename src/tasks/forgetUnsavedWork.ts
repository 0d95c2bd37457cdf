import type { TaskContext } from './task.ts'

/** Work that nobody came back for in a month is let go: it may hold what was never meant to stay. */
export async function forgetUnsavedWork({ client }: TaskContext): Promise<void> {
  await client.query(`delete from unsaved_work where kept_at < clock_timestamp() - interval '30 days'`)
}
