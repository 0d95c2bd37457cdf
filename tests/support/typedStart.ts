import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Typing = {
  /** Folder of package.json; this repository unless said otherwise. */
  root?: string
  /** Variables beside PATH and a free PORT; nothing else of the test runner is seen. */
  env?: Record<string, string>
  /** Program and arguments; the script under the Node of the tests unless said otherwise. */
  command?: readonly [string, ...string[]]
  /** Who types it: user and group, when it is not the test's own. */
  user?: { uid: number; gid: number }
  /** File descriptor that standard output goes to, as with `npm start > file`. */
  stdout?: number
}

/** `npm start` as somebody typed it. */
export type Typed = {
  /** Exit code and everything that was said. */
  ended: Promise<{ code: number | null; said: string }>
  /** Settles with what was said so far when a line fits. @throws Error when it ends before that */
  saying: (line: RegExp) => Promise<string>
  /** Tells it to end, and waits until it has. */
  stop: () => Promise<{ code: number | null; said: string }>
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** How this machine reaches the package registry: a person at its terminal has these variables, too. */
export const wayToRegistry = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^(NODE_EXTRA_CA_CERTS|(https?|no)_proxy)$/i.test(name)),
  ) as Record<string, string>

const SCRIPT = [process.execPath, 'scripts/start.mjs'] as const

/** Runs the script of `npm start` as a person at a terminal does. */
export const typeStart = ({ root = process.cwd(), env = {}, command = SCRIPT, user, stdout }: Typing = {}): Typed => {
  const [program, ...given] = command
  const child = spawn(program, given, {
    cwd: root,
    env: { PATH: process.env.PATH, ...env } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', stdout ?? 'pipe', 'pipe'],
    ...user,
  })
  const heard = listen(child)
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, said: heard.said() })),
  )
  const saying = async (line: RegExp): Promise<string> => {
    const outcome = await Promise.race([heard.until(line), ended])
    if (typeof outcome === 'string') return outcome
    throw new Error(`ended with ${outcome.code}:\n${outcome.said}`)
  }
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  return { ended, saying, stop }
}

const listen = (child: ChildProcess) => {
  let said = ''
  let waiting: { line: RegExp; resolve: (said: string) => void }[] = []
  const tell = () => {
    for (const { resolve } of waiting.filter(({ line }) => line.test(said))) resolve(said)
    waiting = waiting.filter(({ line }) => !line.test(said))
  }
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      tell()
    })
  const until = (line: RegExp) =>
    new Promise<string>((resolve) => {
      waiting.push({ line, resolve })
      tell()
    })
  return { said: () => said, until }
}

/** A data folder of its own, and its removal with the cluster that root keeps elsewhere. */
export const newDataFolder = (): { folder: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'statdesk-start-'))
  return { folder, remove: () => removeData(folder) }
}

/** Removes a data folder and the cluster that its record names. */
export const removeData = (folder: string): void => {
  try {
    rmSync(JSON.parse(readFileSync(join(folder, 'postgres.json'), 'utf8')).folder, { recursive: true, force: true })
  } catch {
    // No cluster has been made.
  }
  rmSync(folder, { recursive: true, force: true })
}

/** Says no more than sentences: neither a stack nor the words of a program behind it. */
export const plain = (said: string): boolean => !/^\s+at |node:|Error:|\bENO[A-Z]+/m.test(said)
