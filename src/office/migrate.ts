import { join } from 'node:path'
import { Client } from 'pg'
import { pendingMigrations } from '../postgres/migrations.ts'
import type { Child } from './children.ts'
import { runNode } from './children.ts'
import { explainFailure, type Places } from './failure.ts'
import { step } from './say.ts'

/** Any number; every Statdesk that migrates this database takes the same advisory lock. */
const LOCK = 735_501

interface Migrating extends Places {
  root: string
  env: NodeJS.ProcessEnv
  databaseUrl: string
  onChild: (child: Child) => void
}

/**
 * Brings the database to the newest schema. With nothing to do it costs one query. Of several starts on one database
 * one migrates and the others wait.
 * @throws StartError when a migration fails; the database is then as it was before that migration
 */
export async function migrateIfNeeded(migrating: Migrating): Promise<void> {
  const client = new Client({ connectionString: migrating.databaseUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    if ((await pendingMigrations(client, migrating.root)).length === 0) return
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const pending = await pendingMigrations(client, migrating.root)
    if (pending.length > 0) await step(`bringing the database to ${pending.at(-1)}`, () => migrate(migrating))
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function migrate({ root, env, onChild, ...places }: Migrating): Promise<void> {
  const child = runNode(join(root, 'scripts', 'migrate.ts'), { cwd: root, env, output: 'kept' })
  onChild(child)
  if ((await child.exited) === 0) return
  const otherwise = 'A migration failed, and the database is as it was before it. What went wrong is written above.'
  throw await explainFailure(places, child.said(), otherwise)
}
