import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, removeData } from './typedStart.ts'

/** A whole Statdesk, started by the very command that a user types. */
export type RunningServer = {
  origin: string
  port: number
  dataFolder: string
  output: () => string
  stop: () => Promise<number | null>
}

/** Variables of the test runner that a real start does not have. */
const ofTheRunner = ['NODE_OPTIONS', 'JEST_WORKER_ID', 'NODE_ENV', 'PAYLOAD_SECRET']
const withoutRunner = (env: NodeJS.ProcessEnv): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheRunner.includes(name)))

/**
 * Runs `npm start` (its script) on a free port and a data folder of its own, and waits for its line `ready …`.
 * @param env     further variables
 * @param seconds patience; a first start builds
 * @throws Error with everything it printed, when it ends or is not ready in time
 */
export const startServer = async (env: Record<string, string> = {}, seconds = 600): Promise<RunningServer> => {
  const port = await freePort()
  const dataFolder = env.STATDESK_DATA ?? mkdtempSync(join(tmpdir(), 'statdesk-run-'))
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      ...withoutRunner(process.env),
      PORT: String(port),
      STATDESK_DATA: dataFolder,
      ...env,
    } as unknown as NodeJS.ProcessEnv,
  })
  let output = ''
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const ready = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not ready in ${seconds} s:\n${output}`)), seconds * 1_000)
    const read = (chunk: Buffer): void => {
      output += chunk.toString()
      if (!/^ready http/m.test(output)) return
      clearTimeout(late)
      resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void exited.then((code) => {
      clearTimeout(late)
      reject(new Error(`ended with ${code}:\n${output}`))
    })
  })
  const stop = async (): Promise<number | null> => {
    child.kill('SIGTERM')
    const code = await exited
    removeData(dataFolder)
    return code
  }
  await ready.catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { origin: `http://localhost:${port}`, port, dataFolder, output: () => output, stop }
}
