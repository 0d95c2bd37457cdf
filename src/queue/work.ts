import { EventEmitter } from 'node:events'
import { Logger, type RunnerOptions, run, type Task, type TaskList, type WorkerEvents } from 'graphile-worker'
import { Pool } from 'pg'
import type { TaskContext } from '../tasks/task.ts'
import type { Jobs } from './jobs.ts'
import { markAlive, takeOver } from './takeOver.ts'

/** Jobs of one worker at the same time. */
const AT_ONCE = 4
/** Jobs that are due later or again are looked for this often; new ones call by NOTIFY. */
const LOOK_MS = 2000
/** Jobs of dead workers are looked for this often. */
const TAKE_OVER_MS = 5000

/** A worker on the queue. */
export interface Working {
  /** Rejects when the worker can no longer be trusted with jobs; the process is to end then, and a new one to start. */
  ended: Promise<never>
  /** Takes no more jobs and settles when those under way are done. */
  stop: () => Promise<void>
}

/**
 * Runs jobs from the queue, beside any number of other workers on the same database.
 * @param client a connection of the worker's own, which is lost with the process: it says that the worker lives
 * @param jobs   what is done for each name
 */
export async function workQueue({ jobs, ...context }: TaskContext & { jobs: Jobs }): Promise<Working> {
  const broken = Promise.withResolvers<never>()
  // A worker that is told to stop waits for nobody to hear of it.
  broken.promise.catch(() => undefined)
  const pool = poolOf(context)
  const { events, alive } = eventsOf(context, broken.reject)
  const runner = await run({ ...settings, pgPool: pool, events, taskList: taskList(jobs, context, alive) })
  const looking = setInterval(() => void lookForDead(pool, alive), TAKE_OVER_MS)
  // Told to stop it ends too, and that is no fault.
  const endedByItself = () => context.signal.aborted || broken.reject(new Error('The queue ended by itself.'))
  runner.promise.then(endedByItself, broken.reject)
  return {
    ended: broken.promise,
    stop: async () => {
      clearInterval(looking)
      await runner.stop()
      await pool.end()
    },
  }
}

const settings: RunnerOptions = {
  concurrency: AT_ONCE,
  pollInterval: LOOK_MS,
  noHandleSignals: true,
  // What happens to jobs is said by the events below, in our words; the rest is about connections.
  logger: new Logger(() => (level, message, meta) => {
    if (level === 'error' && !meta?.failure) console.error(`queue: ${message}`)
  }),
}

/** One connection for each job, one that listens, one for the queue itself. */
function poolOf({ environment }: TaskContext): Pool {
  const pool = new Pool({
    connectionString: environment.databaseUrl,
    max: AT_ONCE + 2,
    application_name: 'statdesk queue',
    options: '-c timezone=UTC',
  })
  pool.on('error', (error) => console.error(`queue: a connection was lost (${error.message})`))
  // One that is lost while a job holds it fails that job; unheard, the event would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/**
 * Listens to the engine.
 * @param giveUp called when it could not write down what became of a job: the job is locked then until a worker dies
 * @returns `alive` settles with the name of this worker once its lock is held
 */
function eventsOf({ client }: TaskContext, giveUp: (error: unknown) => void) {
  const events: WorkerEvents = new EventEmitter()
  const alive = Promise.withResolvers<string>()
  events.on('pool:create', ({ workerPool: { id } }) => {
    markAlive(client, id).then(() => alive.resolve(id), giveUp)
  })
  events.on('job:error', ({ job, error }) => {
    const isLast = job.attempts >= job.max_attempts
    const what = isLast
      ? `failed for good after ${job.attempts} attempts (npm run jobs)`
      : 'failed and runs again later'
    console.error(`The job ${job.task_identifier} (${job.id}) ${what}:`, error)
  })
  events.on('worker:fatalError', ({ error }) => giveUp(error))
  events.on('pool:fatalError', ({ error }) => giveUp(error))
  return { events, alive: alive.promise }
}

/** Each job gets a connection of its own, and none begins before the worker is known to live. */
const taskList = (jobs: Jobs, context: TaskContext, alive: Promise<unknown>): TaskList =>
  Object.fromEntries(
    Object.entries(jobs).map(([name, work]) => {
      const task: Task = async (ids, { withPgClient }) => {
        await alive
        // What lies in the queue was held against the type of its name when it was added.
        await withPgClient((client) => work(ids as never, { ...context, client }))
      }
      return [name, task]
    }),
  )

async function lookForDead(pool: Pool, alive: Promise<string>): Promise<void> {
  try {
    await takeOver(pool, await alive)
  } catch (error) {
    console.error('queue: jobs of dead workers could not be looked for:', error)
  }
}
