import { Client } from 'pg'
import { environment } from './env.ts'
import { onStop } from './office/stop.ts'
import { tasks } from './tasks/index.ts'
import { runTasks } from './tasks/run.ts'
import { takeTurn } from './tasks/turn.ts'

/**
 * Does the work that a request must not wait for. Of several workers on one database one acts and the others wait for
 * their turn. It ends when it loses the database, and the supervisor starts it again: a worker that does not hold the
 * lock must not act.
 */
async function main(): Promise<void> {
  const client = new Client({ connectionString: environment().databaseUrl, application_name: 'statdesk worker' })
  const lost = new Promise<never>((_, reject) => client.on('error', reject))
  const stopping = new AbortController()
  await client.connect()
  const work = (async () => {
    await takeTurn(client, stopping.signal)
    await runTasks({ client, environment: environment(), tasks, signal: stopping.signal })
  })()
  onStop(async () => {
    stopping.abort()
    await work.catch(() => undefined)
    await client.end()
  })
  await Promise.race([work, lost])
}

main().catch((error) => {
  console.error(`The worker ends: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
})
