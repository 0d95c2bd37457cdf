import { mostAttempts } from '../queue/jobs.ts'
import type { TaskContext } from './task.ts'

/**
 * The net below the jobs that the outbox adds itself: wakes for mail whose next attempt is due, and for mail that a
 * killed worker was sending. Under one key, so that there is never a heap of these.
 */
export async function wakeMail({ client }: TaskContext): Promise<void> {
  await client.query(
    `select graphile_worker.add_job('mail.sendQueued', '{}'::json, queue_name := 'mail', job_key := 'mail.sweep', max_attempts := $1::int)
      where exists (select from outbox where state = 'sending'
        or (state = 'queued' and created_at + attempts * interval '1 minute' <= now()))`,
    [mostAttempts],
  )
}
