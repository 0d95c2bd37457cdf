import type { FileStore } from '../storage/fileStore.ts'
import { storeOf } from '../storage/index.ts'
import type { TaskContext } from './task.ts'

/** A file is written before its row is committed; younger files may belong to an upload under way. */
const LEAST_AGE_MS = 60 * 60_000

/** The file in which a store remembers its database. */
const MARK = '.database'

/**
 * Removes uploaded files that no row of `media` names any more: left by an upload that failed after writing them, or by
 * a document that was deleted.
 */
export async function removeOrphanedFiles({ client, environment, signal }: TaskContext): Promise<void> {
  const columns = await fileColumns(client)
  const store = storeOf(environment)
  if (columns.length === 0 || !(await isStoreOf(client, store))) return
  // The store is read first: a row that appears in between then protects its file.
  const candidates = await oldFiles(store)
  const { rows } = await client.query(columns.map((column) => `select "${column}" as name from media`).join(' union '))
  const named = new Set(rows.map(({ name }) => name))
  for (const name of candidates) {
    if (signal.aborted) return
    if (!named.has(name)) await store.remove(name)
  }
}

/**
 * Do these files belong to this database? A second database tried out on the same store would find all of them
 * orphaned. The store therefore remembers the database that swept it first, by the id of its first migration.
 */
async function isStoreOf(client: TaskContext['client'], store: FileStore): Promise<boolean> {
  const { rows } = await client.query('select id::text from payload_migrations order by created_at, name limit 1')
  if (rows.length === 0) return false
  if ((await store.sizeOf(MARK)) === null) await store.write(MARK, Buffer.from(rows[0].id)).catch(() => undefined)
  return (await store.read(MARK).catch(() => Buffer.alloc(0))).toString() === rows[0].id
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

async function oldFiles(store: FileStore): Promise<string[]> {
  const isOld = (changedAt: Date): boolean => Date.now() - changedAt.getTime() > LEAST_AGE_MS
  return (await store.list())
    .filter(({ name, changedAt }) => !name.startsWith('.') && isOld(changedAt))
    .map(({ name }) => name)
}
