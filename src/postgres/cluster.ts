import { rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { takeLock } from '../office/lock.ts'
import { ensureFolder, ensureRoom, LEAST_MEGABYTES } from '../office/room.ts'
import { StartError } from '../office/StartError.ts'
import { findBinaries } from './binaries.ts'
import { clusterFolder, openHome, prepareFolder, recordFile, writeHome } from './home.ts'
import { makeCluster } from './initialise.ts'
import { clearLeftovers } from './leftovers.ts'
import type { Postmaster } from './postmaster.ts'
import { ensureDatabase, type Run, startServer } from './serve.ts'

export interface ClusterOptions {
  /** Absolute folder; keeps the record, the log and, unless run as root, the cluster itself. */
  dataFolder: string
  /** For tests: no flushing to disk, and `stop()` removes the cluster. */
  isThrowaway?: boolean
  /** Gets a sentence about each thing worth telling. */
  onLog?: (line: string) => void
}

/** A running embedded PostgreSQL. */
export interface Cluster {
  /** Connection string of the database `statdesk`, with its password. Stays the same over `restart()`. */
  url: string
  /** Settles when the present server process ends, expected or not. */
  exited: () => Promise<void>
  /** Starts the server again on the same port after it has died. */
  restart: () => Promise<void>
  /** Ends the server, connections included, and frees the folder for the next start. */
  stop: () => Promise<void>
}

const FORCE = { recursive: true, force: true }
const LOG_LIMIT_BYTES = 20 * 1024 * 1024

/**
 * Starts the embedded PostgreSQL of a data folder, making it first if need be: UTF-8, on the loopback address, on a
 * free port, with a password of its own.
 * @throws StartError in one sentence, among others when another start uses the same cluster
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { dataFolder, isThrowaway = false, onLog = () => undefined } = options
  await ensureFolder(dataFolder)
  await ensureRoom(dataFolder, LEAST_MEGABYTES)
  const binaries = await findBinaries()
  const home = await openHome(dataFolder)
  const owner = await prepareFolder(home)
  await ensureRoom(home.folder, LEAST_MEGABYTES)
  const release = takeLock(join(home.folder, 'lock'))
  if (!release)
    throw new StartError(`Statdesk already runs on ${dataFolder}. Stop it, or set STATDESK_DATA to another folder.`)
  const log = join(dataFolder, 'postgres.log')
  const run: Run = { binaries, home, owner, log, isThrowaway, cluster: clusterFolder(home) }
  try {
    await turnLog(log)
    if (owner)
      onLog(`The database lies in ${home.folder} and runs as ${owner.name}, because PostgreSQL refuses to run as root.`)
    if (await makeCluster(run)) await writeHome(dataFolder, { ...home, madeAt: new Date().toISOString() })
    const left = await clearLeftovers(run.cluster)
    if (left) onLog(`Stopped a database server that a killed office had left running (process ${left}).`)
    const { postmaster, port } = await startServer(run, home.port)
    const madeAt = home.madeAt ?? new Date().toISOString()
    if (port !== home.port) await writeHome(dataFolder, { ...home, port, madeAt })
    await ensureDatabase(home, port)
    return handle(run, postmaster, port, async () => {
      release()
      if (isThrowaway) await Promise.all([home.folder, recordFile(dataFolder)].map((path) => rm(path, FORCE)))
    })
  } catch (error) {
    release()
    throw error
  }
}

function handle(run: Run, first: Postmaster, port: number, release: () => Promise<void>): Cluster {
  let postmaster = first
  return {
    url: `postgresql://statdesk:${run.home.password}@127.0.0.1:${port}/statdesk`,
    exited: () => postmaster.exited,
    restart: async () => {
      await clearLeftovers(run.cluster)
      postmaster = (await startServer(run, port, true)).postmaster
    },
    stop: async () => {
      await postmaster.stop()
      await release()
    },
  }
}

/** One old log is kept. */
async function turnLog(log: string): Promise<void> {
  const size = (await stat(log).catch(() => undefined))?.size ?? 0
  if (size > LOG_LIMIT_BYTES) await rename(log, `${log}.1`)
}
