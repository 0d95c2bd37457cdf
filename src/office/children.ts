import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/** A process of the office. Its messages are `{ kind, … }`. */
export interface Child {
  process: ChildProcess
  /** Exit code, or the signal's name. */
  exited: Promise<number | string>
  /** The last of what it wrote, when its output is kept; complete once it has exited. */
  said: () => string
  /** Asks it to end, and ends it by force after `patienceMs`. */
  stop: (patienceMs?: number) => Promise<void>
}

export interface Message {
  kind: string
  [fact: string]: unknown
}

interface Options {
  args?: string[]
  /** Flags of Node itself. */
  nodeFlags?: string[]
  env: NodeJS.ProcessEnv
  cwd: string
  /** File descriptor for its output, or `kept` for `said`; without it, it writes where the supervisor writes. */
  output?: number | 'kept'
  onMessage?: (message: Message) => void
}

/**
 * Runs a TypeScript or JavaScript file in a Node process of its own, in a group of its own, so that Ctrl-C reaches the
 * supervisor only and things end in order. The channel tells the child when the supervisor is gone.
 */
export function runNode(file: string, options: Options): Child {
  const output = options.output === 'kept' ? 'pipe' : (options.output ?? 'inherit')
  const child = spawn(process.execPath, [...(options.nodeFlags ?? []), file, ...(options.args ?? [])], {
    cwd: options.cwd,
    env: options.env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', output, output, 'ipc'],
  })
  if (options.onMessage) child.on('message', options.onMessage as (message: unknown) => void)
  const exited = new Promise<number | string>((resolve) => {
    // Not `exit`: what it wrote last may still be on its way then.
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'))
    child.once('error', (error) => resolve(error.message))
  })
  return { process: child, exited, said: keep(child), stop: (patienceMs = 30_000) => stop(child, exited, patienceMs) }
}

const MOST_KEPT = 64 * 1024

function keep(child: ChildProcess): () => string {
  let said = ''
  const add = (chunk: Buffer) => {
    said = (said + chunk).slice(-MOST_KEPT)
  }
  child.stdout?.on('data', add)
  child.stderr?.on('data', add)
  return () => said
}

async function stop(child: ChildProcess, exited: Promise<unknown>, patienceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await Promise.race([exited, sleep(patienceMs, undefined, { ref: false })])
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  await exited
}
