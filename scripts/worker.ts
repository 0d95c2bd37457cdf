/**
 * `npm run worker`: a worker beside those that `npm start` runs, for an office with a database of its own. It takes the
 * settings of the office, and ends with SIGTERM once its jobs under way are done.
 */
import { EnvironmentError, readEnvironment } from '../src/env.ts'
import { StartError } from '../src/office/StartError.ts'
import { ensurePrepared } from '../src/office/withDatabase.ts'

async function main(): Promise<void> {
  process.env.TZ = 'UTC'
  const { databaseUrl, isEmbedded } = readEnvironment(process.env)
  if (isEmbedded)
    throw new StartError(
      'DATABASE_URL is not set. An office on its embedded database runs its worker by itself: use npm start.',
    )
  await ensurePrepared(databaseUrl, process.cwd())
  await import('../src/worker.ts')
}

main().catch((error) => {
  const isExpected = error instanceof StartError || error instanceof EnvironmentError
  console.error(isExpected ? error.message : error)
  process.exit(1)
})
