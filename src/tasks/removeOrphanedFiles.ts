import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TaskContext } from './task.ts'

/** A file is written before its row is committed; younger files may belong to an upload under way. */
const LEAST_AGE_MS = 60 * 60_000

/**
 * Removes uploaded files that no row of `media` names any more: left by an upload that failed after writing them, or by
 * a document that was deleted.
 */
export async function removeOrphanedFiles({ client, environment, signal }: TaskContext): Promise<void> {
  const columns = await fileColumns(client)
  if (columns.length === 0 || !(await isFolderOf(client, environment.mediaFolder))) return
  // The folder is read first: a row that appears in between then protects its file.
  const candidates = await oldFiles(environment.mediaFolder)
  const { rows } = await client.query(columns.map((column) => `select "${column}" as name from media`).join(' union '))
  const named = new Set(rows.map(({ name }) => name))
  for (const name of candidates) {
    if (signal.aborted) return
    if (!named.has(name)) await rm(join(environment.mediaFolder, name), { force: true })
  }
}

/**
 * Do these files belong to this database? A second database tried out on the same folder would find all of them
 * orphaned. The folder therefore remembers the database that swept it first, by the id of its first migration.
 */
async function isFolderOf(client: TaskContext['client'], folder: string): Promise<boolean> {
  const { rows } = await client.query('select id::text from payload_migrations order by created_at, name limit 1')
  if (rows.length === 0) return false
  const mark = join(folder, '.database')
  await writeFile(mark, rows[0].id, { flag: 'wx' }).catch(() => undefined)
  return (await readFile(mark, 'utf8').catch(() => '')) === rows[0].id
}

/** `filename`, the one of the original, and the one of each rendition, as the table has them now. */
async function fileColumns(client: TaskContext['client']): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
      where table_schema = current_schema() and table_name = 'media'
        and (column_name in ('filename', 'original_filename') or column_name ~ '^sizes_.*_filename$')`,
  )
  return rows.map(({ name }) => name)
}

async function oldFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => entry.name)
  const old: string[] = []
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => undefined)
    if (found && Date.now() - found.mtimeMs > LEAST_AGE_MS) old.push(name)
  }
  return old
}
