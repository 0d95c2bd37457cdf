import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { plainEnvironment } from '../office/processes.ts'
import { explainFileError } from '../office/StartError.ts'
import type { Binaries } from './binaries.ts'
import type { Owner } from './owner.ts'

/** A running server process. */
export interface Postmaster {
  pid: number
  /** Settles when the process has ended, for whatever reason. */
  exited: Promise<void>
  hasExited: () => boolean
  /** What it has written to its log since it was spawned. */
  said: () => Promise<string>
  /** Open transactions are rolled back, the data is flushed. Becomes forceful after 20 seconds. */
  stop: () => Promise<void>
}

interface Spawning {
  binaries: Binaries
  owner: Owner | undefined
  cluster: string
  log: string
  port: number
  isThrowaway: boolean
}

/** A test cluster is thrown away, so nothing in it needs to survive a power cut. */
const THROWAWAY = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
]

export async function spawnPostmaster(spawning: Spawning): Promise<Postmaster> {
  const begin = (await stat(spawning.log).catch(() => undefined))?.size ?? 0
  const child = launch(spawning)
  let hasExited = false
  let failure = ''
  const exited = new Promise<void>((resolve) => {
    const end = (error?: Error) => {
      hasExited = true
      failure = error?.message ?? ''
      resolve()
    }
    child.once('exit', () => end())
    child.once('error', end)
  })
  return {
    pid: child.pid ?? 0,
    exited,
    hasExited: () => hasExited,
    said: async () => failure + (await readFrom(spawning.log, begin)),
    stop: () => shutDown(child, exited),
  }
}

function launch({ binaries, owner, cluster, log, port, isThrowaway }: Spawning): ChildProcess {
  const own = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC']
  const settings = [...own, 'cluster_name=statdesk', 'max_connections=100', ...(isThrowaway ? THROWAWAY : [])]
  const output = openLog(log)
  try {
    return spawn(
      binaries.postgres,
      ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      {
        cwd: cluster,
        // In a group of its own: Ctrl-C in the terminal must not reach it before the server has finished its requests.
        detached: true,
        env: plainEnvironment(),
        stdio: ['ignore', output, output],
        ...(owner && { uid: owner.uid, gid: owner.gid }),
      },
    )
  } finally {
    closeSync(output)
  }
}

function openLog(log: string): number {
  try {
    return openSync(log, 'a', 0o600)
  } catch (error) {
    throw explainFileError(error, log)
  }
}

async function readFrom(log: string, begin: number): Promise<string> {
  const file = await open(log)
  try {
    const size = Math.max(0, (await file.stat()).size - begin)
    const buffer = Buffer.alloc(Math.min(size, 64 * 1024))
    await file.read(buffer, 0, buffer.length, begin)
    return buffer.toString('utf8')
  } finally {
    await file.close()
  }
}

/** SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one (recovered at the next start). */
async function shutDown(child: ChildProcess, exited: Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await Promise.race([exited, sleep(20_000, undefined, { ref: false })])
  }
}
