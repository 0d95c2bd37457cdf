/**
 * `npm run bench:memory`: memory of the server after 1,000 mixed public reads, against a plain Payload project in the
 * same run, and its growth over the next 10,000. Fails above 1.25 × and above 5 %.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '../../src/postgres/cluster.ts'
import { startServer } from '../support/startServer.ts'
import { descendant, residentMegabytes } from './processes.ts'
import { readMany, waitUntilAnswers } from './reads.ts'

const stockFolder = join(import.meta.dirname, 'stock')
const stockPort = 3990
const limits = { ratio: 1.25, growth: 1.05 }

const run = (args: string[], env: Record<string, string>, cwd = process.cwd()): void => {
  const done = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env } as NodeJS.ProcessEnv,
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`${args.join(' ')} failed:\n${done.stdout}${done.stderr}`)
}

const cluster = await startCluster({ dataFolder: mkdtempSync(join(tmpdir(), 'statdesk-bench-')), isThrowaway: true })
const next = join(process.cwd(), 'node_modules', 'next', 'dist', 'bin', 'next')
const stockEnv = { STOCK_DATABASE_URL: cluster.url }
console.log('preparing the plain Payload project …')
run([join(stockFolder, 'seed.mjs')], { ...stockEnv, STOCK_PUSH: '1', NODE_ENV: 'development' })
run([next, 'build'], { ...stockEnv, NODE_ENV: 'production' }, stockFolder)
const stock = spawn(process.execPath, [next, 'start', '-p', String(stockPort)], {
  cwd: stockFolder,
  env: { ...process.env, ...stockEnv, NODE_ENV: 'production' },
  stdio: 'ignore',
})
console.log('starting the sample office …')
const ours = await startServer()

const failed: string[] = []
try {
  const stockOrigin = `http://localhost:${stockPort}`
  await waitUntilAnswers(`${stockOrigin}/api/publications?limit=1`)
  const ourPid = descendant(process.pid, 'src/server.ts')
  const stockPid = descendant(Number(stock.pid), 'next-server') ?? Number(stock.pid)
  for (let round = 0; round < 10; round += 1) {
    await readMany(ours.origin, 'publishedOn', 100)
    await readMany(stockOrigin, 'publishedOn', 100)
  }
  const [first, plain] = [residentMegabytes(ourPid), residentMegabytes(stockPid)]
  await readMany(ours.origin, 'publishedOn', 10_000)
  const later = residentMegabytes(ourPid)
  const [ratio, growth] = [first / plain, later / first]
  console.log(
    `after 1,000 reads: Statdesk ${first.toFixed(0)} MB, plain Payload ${plain.toFixed(0)} MB, ratio ${ratio.toFixed(2)} (at most ${limits.ratio})`,
  )
  console.log(
    `after 11,000 reads: ${later.toFixed(0)} MB, ${((growth - 1) * 100).toFixed(1)} % more (at most ${((limits.growth - 1) * 100).toFixed(0)} %)`,
  )
  if (ratio > limits.ratio) failed.push('ratio')
  if (growth > limits.growth) failed.push('growth')
} finally {
  stock.kill('SIGTERM')
  await ours.stop()
  await cluster.stop()
}
process.exit(failed.length > 0 ? 1 : 0)
