import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startCluster } from '../../src/postgres/cluster.ts'
import { withDatabaseName } from './databaseName.ts'

const secret = randomBytes(48).toString('base64url')

/** One PostgreSQL for all integration tests, with a migrated template that each test file copies. */
const startDatabase = async (): Promise<void> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'statdesk-tests-'))
  const cluster = await startCluster({ dataFolder, isThrowaway: true })
  const template = withDatabaseName(cluster.url, 'statdesk_template')
  const admin = new pg.Client({ connectionString: cluster.url })
  await admin.connect()
  await admin.query('create database statdesk_template')
  await admin.end()
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    PAYLOAD_SECRET: secret,
    STATDESK_EMBEDDED_DATABASE_URL: template,
    STATDESK_DATA: dataFolder,
  }
  const migrated = spawnSync(process.execPath, ['scripts/migrate.ts'], { env, encoding: 'utf8' })
  if (migrated.status !== 0)
    throw new Error(`The template could not be migrated:\n${migrated.stdout}${migrated.stderr}`)
  Object.assign(process.env, { PAYLOAD_SECRET: secret, TEST_CLUSTER_URL: cluster.url, TEST_FOLDER: dataFolder })
  Object.assign(globalThis, { stopTestCluster: () => cluster.stop() })
}

export default startDatabase
