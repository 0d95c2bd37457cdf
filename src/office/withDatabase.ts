import { Client } from 'pg'
import { type Environment, readEnvironment } from '../env.ts'
import { startCluster } from '../postgres/cluster.ts'
import { pendingMigrations } from '../postgres/migrations.ts'
import { runningOffice } from './officeFile.ts'
import { ensureFolder } from './room.ts'
import { StartError } from './StartError.ts'
import { keptSecret } from './secret.ts'

/**
 * Lets a command work on the office's database: the one of DATABASE_URL, the one of the office that runs now, or the
 * embedded one, started for the command. Afterwards `environment()` of this process knows it, so payload.config must be
 * imported inside `work` and not before.
 * @param work  gets the address at which people reach the office
 * @throws StartError when the database has never been prepared by a start
 */
export async function withDatabase<Result>(root: string, work: (origin: string) => Promise<Result>): Promise<Result> {
  const environment = readEnvironment(process.env, root)
  await ensureFolder(environment.dataFolder)
  process.env.PAYLOAD_SECRET = environment.secret || (await keptSecret(environment.dataFolder))
  process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'
  const { url, origin, stop } = await findDatabase(environment)
  if (environment.isEmbedded) process.env.STATDESK_EMBEDDED_DATABASE_URL = url
  try {
    await ensurePrepared(url, root)
    return await work(origin)
  } finally {
    await stop()
  }
}

interface Found {
  url: string
  origin: string
  stop: () => Promise<void>
}

async function findDatabase({ databaseUrl, dataFolder, origin }: Environment): Promise<Found> {
  const stop = async () => undefined
  if (databaseUrl) return { url: databaseUrl, origin, stop }
  const office = await runningOffice(dataFolder)
  if (office) return { url: office.databaseUrl, origin: office.origin, stop }
  return { ...(await startCluster({ dataFolder })), origin }
}

/**
 * Holds that the database can be reached and has the schema of this version.
 * @throws StartError saying which of the two it is
 */
export async function ensurePrepared(url: string, root: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    if ((await pendingMigrations(client, root)).length === 0) return
  } catch {
    throw new StartError('The database cannot be reached. See that it runs and that DATABASE_URL is right.')
  } finally {
    await client.end().catch(() => undefined)
  }
  throw new StartError('The database is not prepared for this version yet. Run npm start once, then try again.')
}
