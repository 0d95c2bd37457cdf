import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { StartError, systemCode } from '../office/StartError.ts'
import type { Binaries } from './binaries.ts'
import type { Home } from './home.ts'
import type { Owner } from './owner.ts'
import { freePort } from './port.ts'
import { type Postmaster, spawnPostmaster } from './postmaster.ts'
import { explainPostgres, isPortTaken, isStillEnding } from './troubles.ts'

/** All that is needed to run a server on a cluster. */
export interface Run {
  binaries: Binaries
  home: Home
  owner: Owner | undefined
  cluster: string
  log: string
  isThrowaway: boolean
}

const ATTEMPTS = 20
const RECOVERY_MS = 10 * 60_000

/**
 * Starts the server and waits until it accepts connections, recovery after a crash included.
 * @param wished    port to use if it is free
 * @param isStrict  this port or none: others know the address already
 * @throws StartError in one sentence
 */
export async function startServer(
  run: Run,
  wished?: number,
  isStrict = false,
): Promise<{ postmaster: Postmaster; port: number }> {
  let said = ''
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const port = isStrict && wished ? wished : await freePort(wished)
    const postmaster = await spawnPostmaster({ ...run, port })
    if (await isAccepting(postmaster, run.home, port)) return { postmaster, port }
    said = await postmaster.said()
    if (!isPortTaken(said) && !isStillEnding(said)) break
    await sleep(500)
  }
  throw explainPostgres(said, { folder: run.cluster, log: run.log })
}

/** @returns false when the server ended instead */
async function isAccepting(postmaster: Postmaster, home: Home, port: number): Promise<boolean> {
  const deadline = Date.now() + RECOVERY_MS
  while (!postmaster.hasExited()) {
    if (Date.now() > deadline) {
      await postmaster.stop()
      throw new StartError('The database has not become ready in ten minutes. See postgres.log in the data folder.')
    }
    if (await answers(home, port)) return !postmaster.hasExited()
    await sleep(30)
  }
  return false
}

async function answers(home: Home, port: number): Promise<boolean> {
  const client = newClient(home, port)
  try {
    await client.connect()
    return true
  } catch (error) {
    if (systemCode(error) === '28P01') throw wrongPassword()
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const wrongPassword = () =>
  new StartError('The embedded database refuses the password in postgres.json. Restore that file from a backup.')

/** The office has a database of its own in the cluster, so that one broken by hand can be dropped and made anew. */
export async function ensureDatabase(home: Home, port: number): Promise<void> {
  const client = newClient(home, port)
  await client.connect()
  try {
    const { rowCount } = await client.query(`select 1 from pg_database where datname = 'statdesk'`)
    if (!rowCount) await client.query('create database statdesk')
  } finally {
    await client.end()
  }
}

function newClient(home: Home, port: number): Client {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'statdesk',
    password: home.password,
    database: 'postgres',
    connectionTimeoutMillis: 5000,
  })
  // A connection that breaks while idle raises an event; unheard it would end the process.
  client.on('error', () => undefined)
  return client
}
