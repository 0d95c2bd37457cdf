import { Client } from 'pg'
import work from '../worker.config.ts'
import { environment } from './env.ts'
import { onStop } from './office/stop.ts'
import { workQueue } from './queue/work.ts'
import { runTasks } from './tasks/run.ts'
import { takeTurn } from './tasks/turn.ts'

/**
 * Does the work that a request must not wait for. Several workers on one database share the jobs of the queue; what comes
 * round by itself one of them does, and the others wait for their turn. It ends when it loses the database, and the
 * supervisor starts it again: a worker that does not hold its locks must not act.
 */
async function main(): Promise<void> {
  const client = new Client({ connectionString: environment().databaseUrl, application_name: 'statdesk worker' })
  const lost = new Promise<never>((_, reject) => client.on('error', reject))
  const stopping = new AbortController()
  await client.connect()
  const context = { client, environment: environment(), signal: stopping.signal }
  const queue = workQueue({ ...context, jobs: work.jobs })
  const rounds = (async () => {
    await takeTurn(client, stopping.signal)
    await runTasks({ ...context, tasks: work.tasks })
  })()
  onStop(async () => {
    stopping.abort()
    await Promise.all([rounds.catch(() => undefined), queue.then(({ stop }) => stop())])
    await client.end()
  })
  await Promise.race([rounds, queue.then(({ ended }) => ended), lost])
}

main().catch((error) => {
  console.error(`The worker ends: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
})
