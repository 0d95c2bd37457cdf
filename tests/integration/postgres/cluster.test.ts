import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { isAlive } from '../../../src/office/processes.ts'
import { checkDatabase } from '../../../src/postgres/check.ts'
import { type Cluster, startCluster } from '../../../src/postgres/cluster.ts'

let dataFolder: string
let cluster: Cluster

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'statdesk-cluster-'))
}, 60_000)

afterEach(() => cluster.stop())

afterAll(async () => {
  const { folder } = record()
  await rm(folder, { recursive: true, force: true })
  await rm(dataFolder, { recursive: true, force: true })
})

const start = async (onLog?: (line: string) => void) => {
  cluster = await startCluster({ dataFolder, onLog })
  return cluster
}

const record = () => JSON.parse(readFileSync(join(dataFolder, 'postgres.json'), 'utf8'))
const pidFile = () => join(record().folder, 'data', 'postmaster.pid')
const postmaster = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0])

async function ask(text: string, url = cluster.url): Promise<unknown> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows[0]?.value
  } finally {
    await client.end()
  }
}

describe('the embedded database', () => {
  it('is UTF-8 and knows Georgian letters whatever language the machine speaks', async () => {
    await start()
    expect(await ask(`select current_setting('server_encoding') as value`)).toBe('UTF8')
    await expect(checkDatabase(cluster.url)).resolves.toBeUndefined()
    expect(await ask(`select extname as value from pg_extension where extname = 'pg_trgm'`)).toBeUndefined()
    await ask(`create table kept as select 'ინფლაცია' as value`)
  }, 60_000)

  it('keeps its password to its owner and is not reached without it', async () => {
    await start()
    expect((await stat(join(dataFolder, 'postgres.json'))).mode & 0o777).toBe(0o600)
    await expect(ask('select 1', cluster.url.replace(/:[^:@]+@/, ':wrong@'))).rejects.toThrow(/password/)
  })

  it('refuses a second start on the same folder in one sentence, and the first goes on', async () => {
    await start()
    await expect(startCluster({ dataFolder })).rejects.toThrow(/^Statdesk already runs on .*STATDESK_DATA/)
    expect(await ask('select value from kept')).toBe('ინფლაცია')
  })

  it('starts again on the same address after its process was killed, with everything that was committed', async () => {
    const { url } = await start()
    process.kill(postmaster(), 'SIGKILL')
    await cluster.exited()
    await cluster.restart()
    expect(cluster.url).toBe(url)
    expect(await ask('select value from kept')).toBe('ინფლაცია')
  }, 60_000)

  it('is not held up by a process id that was left behind and now belongs to another program', async () => {
    await start()
    const left = readFileSync(pidFile(), 'utf8').split('\n')
    await cluster.stop()
    writeFileSync(pidFile(), [String(process.pid), ...left.slice(1)].join('\n'))
    await start()
    expect(await ask('select value from kept')).toBe('ინფლაცია')
  })

  it('stops a server that a killed office left running, says so, and opens', async () => {
    await start()
    const orphan = postmaster()
    // What remains after kill -9 of the supervisor: a server that runs, and a lock whose holder is no more.
    writeFileSync(join(record().folder, 'lock'), JSON.stringify({ pid: 2 ** 22 + 1, birth: 'gone' }))
    const lines: string[] = []
    await start((line) => lines.push(line))
    expect(isAlive(orphan)).toBe(false)
    expect(lines.join()).toContain(`process ${orphan}`)
    expect(await ask('select value from kept')).toBe('ინფლაცია')
  }, 60_000)
})
