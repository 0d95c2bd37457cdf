import type { ClientBase } from 'pg'
import type { Environment } from '../env.ts'

/** What a task or a job has at hand. */
export interface TaskContext {
  /** A task's holds the worker's lock, a job's is its own for as long as it runs: when it breaks, the work fails with it. */
  client: ClientBase
  environment: Environment
  /** Set when the worker is told to stop: finish the item under way and take no other. */
  signal: AbortSignal
}

/** A piece of background work that comes round by itself, safe to run twice. */
export interface Task {
  /** `area.verbNoun` */
  name: string
  /** How often it runs. */
  everySeconds: number
  run: (context: TaskContext) => Promise<void>
}
