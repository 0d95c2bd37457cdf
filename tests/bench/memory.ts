/**
 * `npm run bench:memory`: memory of the server after 1,000 mixed public reads, against a plain Payload project in the
 * same run, and its growth over the next 10,000. Fails above 1.25 × and above 5 %.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '../../src/postgres/cluster.ts'
import { freePort } from '../../src/postgres/port.ts'
import { startServer } from '../support/startServer.ts'
import { descendant, residentMegabytes } from './processes.ts'
import { readMany } from './reads.ts'
import { openPlain } from './stock/openPlain.ts'

const limits = { ratio: 1.25, growth: 1.05 }

const cluster = await startCluster({ dataFolder: mkdtempSync(join(tmpdir(), 'statdesk-bench-')), isThrowaway: true })
console.log('preparing the plain Payload project …')
const stock = await openPlain(cluster.url, await freePort())
console.log('starting the sample office …')
const ours = await startServer()

const failed: string[] = []
try {
  const ourPid = descendant(process.pid, 'src/server.ts')
  const stockPid = descendant(stock.pid, 'next-server') ?? stock.pid
  for (let round = 0; round < 10; round += 1) {
    await readMany(ours.origin, 'publishedOn', 100)
    await readMany(stock.origin, 'publishedOn', 100)
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
  stock.stop()
  await ours.stop()
  await cluster.stop()
}
process.exit(failed.length > 0 ? 1 : 0)
