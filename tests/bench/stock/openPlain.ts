import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { waitUntilAnswers } from '../reads.ts'

const folder = import.meta.dirname

const run = (args: string[], env: Record<string, string>, cwd = process.cwd()): void => {
  const done = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env } as NodeJS.ProcessEnv,
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`${args.join(' ')} failed:\n${done.stdout}${done.stderr}`)
}

/**
 * Fills, builds and starts the plain Payload project.
 * @param databaseUrl of an empty database
 * @param port        to answer on
 * @param env         further variables for all three
 */
export const openPlain = async (databaseUrl: string, port: number, env: Record<string, string> = {}) => {
  const all = { STOCK_DATABASE_URL: databaseUrl, ...env }
  const next = join(process.cwd(), 'node_modules', 'next', 'dist', 'bin', 'next')
  run([join(folder, 'seed.mjs')], { ...all, STOCK_PUSH: '1', NODE_ENV: 'development' })
  run([next, 'build'], { ...all, NODE_ENV: 'production' }, folder)
  const child = spawn(process.execPath, [next, 'start', '-p', String(port)], {
    cwd: folder,
    env: { ...process.env, ...all, NODE_ENV: 'production' },
    stdio: 'ignore',
  })
  const origin = `http://localhost:${port}`
  await waitUntilAnswers(`${origin}/api/publications?limit=1`)
  return { origin, pid: Number(child.pid), stop: () => child.kill('SIGTERM') }
}
