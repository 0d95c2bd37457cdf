import type { ClientBase } from 'pg'
import type { Environment } from '../env.ts'

/** What a task has at hand. The connection holds the worker's lock: when it breaks, the task fails with it. */
export interface TaskContext {
  client: ClientBase
  environment: Environment
  /** Set when the worker is told to stop: finish the item under way and take no other. */
  signal: AbortSignal
}

/** A piece of background work, safe to run twice. */
export interface Task {
  /** `area.verbNoun` */
  name: string
  /** How often it runs by itself. */
  everySeconds: number
  /** A database notice on this channel makes it run at once. */
  channel?: string
  run: (context: TaskContext) => Promise<void>
}
