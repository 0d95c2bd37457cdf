/**
 * `npm run jobs`: how the queue stands, and which jobs failed for good. `npm run jobs -- retry <id> …` lets such jobs
 * begin again, `npm run jobs -- drop <id> …` lets them go undone.
 */
import { Client } from 'pg'
import { EnvironmentError, environment } from '../src/env.ts'
import { StartError } from '../src/office/StartError.ts'
import { withDatabase } from '../src/office/withDatabase.ts'
import { dropJobs, type FailedJob, queueState, retryJobs } from '../src/queue/failed.ts'

const USAGE = 'Use: npm run jobs, npm run jobs -- retry <id> …, or: npm run jobs -- drop <id> …'

const [command, ...ids] = process.argv.slice(2)

const describe = ({ id, name, attempts, lastTriedAt, error }: FailedJob): string =>
  `${id}  ${name}  ${attempts} attempts, the last at ${lastTriedAt.toISOString()}: ${error?.split('\n')[0] ?? ''}`

async function answer(client: Client): Promise<string> {
  if (command === 'retry') return `${await retryJobs(client, ids)} of ${ids.length} begin again.`
  if (command === 'drop') return `${await dropJobs(client, ids)} of ${ids.length} let go.`
  const { due, later, running, failed } = await queueState(client)
  return [`due ${due}, later ${later}, running ${running}, failed ${failed.length}`, ...failed.map(describe)].join('\n')
}

async function main(): Promise<string> {
  const isList = command === undefined && ids.length === 0
  const isDeed =
    (command === 'retry' || command === 'drop') && ids.length > 0 && ids.every((id) => /^\d{1,18}$/.test(id))
  if (!isList && !isDeed) throw new StartError(USAGE)
  return withDatabase(process.cwd(), async () => {
    const client = new Client({ connectionString: environment().databaseUrl })
    await client.connect()
    try {
      return await answer(client)
    } finally {
      await client.end()
    }
  })
}

main().then(
  (said) => {
    console.log(said)
    process.exit(0)
  },
  (error) => {
    const isExpected = error instanceof StartError || error instanceof EnvironmentError
    console.error(isExpected ? error.message : error)
    process.exit(1)
  },
)
