/**
 * A worker of the tests, a process of its own: src/queue/work.ts with jobs that write down what they do, and one that
 * stays in the middle of its work until the test lets it go on.
 */
import { Client } from 'pg'
import { readEnvironment } from '../../src/env.ts'
import { onStop } from '../../src/office/stop.ts'
import type { Jobs } from '../../src/queue/jobs.ts'
import { workQueue } from '../../src/queue/work.ts'
import type { TaskContext } from '../../src/tasks/task.ts'
import { GATE, type OneThing } from './queueJobs.ts'

const write = ({ client }: TaskContext, { thing }: OneThing, what: 'began' | 'ended') =>
  client.query('insert into test_runs (thing, worker, what) values ($1, $2, $3)', [thing, process.pid, what])

const jobs: Jobs = {
  'test.note': async (ids, context) => {
    await write(context, ids, 'began')
    await write(context, ids, 'ended')
  },
  'test.wait': async (ids, context) => {
    await write(context, ids, 'began')
    await context.client.query('select pg_advisory_lock_shared($1)', [GATE])
    await context.client.query('select pg_advisory_unlock_shared($1)', [GATE])
    await write(context, ids, 'ended')
  },
  'test.poison': async () => {
    throw new Error('This cannot be done.')
  },
}

const environment = readEnvironment(process.env)
const client = new Client({ connectionString: environment.databaseUrl })
const stopping = new AbortController()
await client.connect()
const queue = await workQueue({ client, environment, jobs, signal: stopping.signal })
onStop(async () => {
  stopping.abort()
  await queue.stop()
  await client.end()
})
process.send?.({ kind: 'ready' })
await queue.ended
