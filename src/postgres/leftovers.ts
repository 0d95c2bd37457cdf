import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isPostmasterOf } from '../office/processes.ts'
import { StartError } from '../office/StartError.ts'

const PATIENCE_MS = 30_000

/**
 * Clears what a killed office left behind: a `postmaster.pid` whose process is gone (or whose id is by now another
 * program's), or a server that still runs although nobody minds it. The caller holds the cluster's lock, so such a
 * server belongs to no living office.
 * @returns the process id of a server that was stopped
 * @throws StartError when that server cannot be stopped
 */
export async function clearLeftovers(cluster: string): Promise<number | undefined> {
  const file = join(cluster, 'postmaster.pid')
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0])
  if (!pid) return undefined
  if (!isPostmasterOf(pid, cluster)) {
    await rm(file, { force: true })
    return undefined
  }
  await stopServer(pid, cluster)
  return pid
}

async function stopServer(pid: number, cluster: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    signalServer(pid, signal, cluster)
    if (await hasEnded(pid, cluster)) return
  }
  throw new StartError(
    `A database server (process ${pid}) still runs on ${cluster} and does not stop. End it and start again.`,
  )
}

function signalServer(pid: number, signal: NodeJS.Signals, cluster: string): void {
  try {
    process.kill(pid, signal)
  } catch {
    if (!isPostmasterOf(pid, cluster)) return
    throw new StartError(
      `A database server of another user (process ${pid}) still runs on ${cluster}. End it and start again.`,
    )
  }
}

async function hasEnded(pid: number, cluster: string): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    if (!isPostmasterOf(pid, cluster)) return true
    await sleep(50)
  }
  return false
}
