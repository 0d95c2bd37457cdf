import type { TaskContext } from '../tasks/task.ts'
import type { JobId } from './ids.ts'

/** A job that is given nothing. */
export type NoIds = Readonly<Record<string, never>>

/**
 * Every job that may be added, with the ids that it is given: never content, which lies in rows and may change until the
 * job runs. Who has jobs of their own declares them beside their deeds: `declare module '…/src/queue/jobs.ts'`.
 */
export interface JobInputs {
  /** Sends what is queued in the outbox. */
  'mail.sendQueued': NoIds
}

/** A job is tried so often, with pauses that grow from 3 seconds to two hours; all together 3½ hours. */
export const mostAttempts = 10

/** `area.verbNoun` */
export type JobName = keyof JobInputs

/** What any job may be given. */
export type JobInput = Readonly<Record<string, JobId>>

/**
 * What a worker does for each job, by its name. Safe to run twice: after a kill a job runs again from its beginning. One
 * that throws is tried again later. A name that this worker does not know waits for one that does.
 */
export type Jobs = {
  readonly [Name in JobName]?: (ids: JobInputs[Name], context: TaskContext) => Promise<void>
}
