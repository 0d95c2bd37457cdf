import { readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { checkDatabase } from '../../../src/postgres/check.ts'
import { type Cluster, startCluster } from '../../../src/postgres/cluster.ts'

describe('a database that cannot hold Georgian text', () => {
  let dataFolder: string
  let cluster: Cluster

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'statdesk-refusal-'))
    cluster = await startCluster({ dataFolder, isThrowaway: true })
    await run(`create database ascii template template0 encoding 'SQL_ASCII' locale_provider libc locale 'C'`)
    await run(`create database plain_c template template0 encoding 'UTF8' locale_provider libc locale 'C'`)
  }, 60_000)

  afterAll(async () => {
    await cluster.stop()
    await rm(dataFolder, { recursive: true, force: true })
  })

  const urlOf = (database: string) => cluster.url.replace(/\/statdesk$/, `/${database}`)

  async function run(text: string): Promise<void> {
    const client = new Client({ connectionString: cluster.url })
    await client.connect()
    await client.query(text)
    await client.end()
  }

  it('is refused when its encoding is not UTF-8, and the cure is named', async () => {
    await expect(checkDatabase(urlOf('ascii'))).rejects.toThrow(/SQL_ASCII.*CREATE DATABASE .* ENCODING 'UTF8'/)
  })

  it('is refused when its locale takes Georgian letters for nothing, and the cure is named', async () => {
    await expect(checkDatabase(urlOf('plain_c'))).rejects.toThrow(/Georgian letters.*LC_CTYPE/)
  })

  it('is refused in one sentence without the password when it is not there', async () => {
    const password = new URL(cluster.url).password
    const missing = await checkDatabase(urlOf('nowhere')).catch((error: Error) => error.message)
    expect(missing).toMatch(/no database “nowhere”/)
    expect(missing).not.toContain(password)
    await expect(checkDatabase('postgresql://u:p@127.0.0.1:1/x')).rejects.toThrow(/cannot be reached \(ECONNREFUSED\)/)
  })
})

describe('a cluster that cannot be started', () => {
  let dataFolder: string
  let folder: string

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'statdesk-broken-'))
    await (await startCluster({ dataFolder })).stop()
    folder = JSON.parse(readFileSync(join(dataFolder, 'postgres.json'), 'utf8')).folder
  }, 60_000)

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
    await rm(dataFolder, { recursive: true, force: true })
  })

  it('is not replaced by an empty one when it is lost', async () => {
    renameSync(join(folder, 'data'), join(folder, 'away'))
    await expect(startCluster({ dataFolder })).rejects.toThrow(/should lie in .* but it is not there/)
    renameSync(join(folder, 'away'), join(folder, 'data'))
  })

  it('names both versions when another PostgreSQL made it', async () => {
    writeFileSync(join(folder, 'data', 'PG_VERSION'), '15\n')
    await expect(startCluster({ dataFolder })).rejects.toThrow(/made by PostgreSQL 15, .* brings PostgreSQL 18/)
    writeFileSync(join(folder, 'data', 'PG_VERSION'), '18\n')
  })

  it('asks for its record when only that is missing', async () => {
    const file = join(dataFolder, 'postgres.json')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, '{ half')
    await expect(startCluster({ dataFolder })).rejects.toThrow(/postgres\.json is damaged/)
    writeFileSync(file, text)
  })

  it('says that it is damaged and where PostgreSQL’s own words are', async () => {
    truncateSync(join(folder, 'data', 'global', 'pg_control'))
    await expect(startCluster({ dataFolder })).rejects.toThrow(/is damaged and does not start.*postgres\.log/)
  })
})
