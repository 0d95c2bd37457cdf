import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientBase, Pool } from 'pg'

/** Names of the committed migrations, oldest first. */
export function migrationNames(root: string): string[] {
  const folder = join(root, 'src', 'migrations')
  if (!existsSync(folder)) return []
  const isMigration = (file: string) => file.endsWith('.ts') && file !== 'index.ts' && !file.endsWith('.d.ts')
  return readdirSync(folder)
    .filter(isMigration)
    .map((file) => file.slice(0, -3))
    .sort()
}

/**
 * Which migrations a database has not seen, asked with one small query instead of loading Payload.
 * @returns names, oldest first; all of them when the database is empty
 */
export async function pendingMigrations(database: Pool | ClientBase, root: string): Promise<string[]> {
  const { rows } = await database.query(`select to_regclass('payload_migrations') is not null as exists`)
  if (!rows[0].exists) return migrationNames(root)
  const done = await database.query<{ name: string }>('select name from payload_migrations')
  const names = new Set(done.rows.map((row) => row.name))
  return migrationNames(root).filter((name) => !names.has(name))
}
