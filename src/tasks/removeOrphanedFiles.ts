import { isStoredName } from '../media/nameFile.ts'
import type { FileStore, StoredFile } from '../storage/fileStore.ts'
import { storeOf } from '../storage/index.ts'
import type { TaskContext } from './task.ts'

/** A file is written before its row is committed; younger files may belong to an upload under way. */
const LEAST_AGE_MS = 60 * 60_000

/** The file in which a store remembers its database. */
const MARK = '.database'

/** What lies in the store, and what the rows name. */
type Found = { files: readonly StoredFile[]; named: ReadonlySet<string> }

/**
 * Removes uploaded files that no row of `media` names any more: left by an upload that failed after writing them, or by
 * a document that was deleted. A file whose name is none of ours is somebody else's and stays, however old it is.
 */
export async function removeOrphanedFiles({ client, environment, signal }: TaskContext): Promise<void> {
  const columns = await fileColumns(client)
  const store = storeOf(environment)
  if (columns.length === 0) return
  // The store is read first: a row that appears in between then protects its file.
  const files = (await store.list()).filter(({ name }) => !name.startsWith('.'))
  const named = await namedFiles(client, columns)
  if (!(await isStoreOf(client, store, { files, named }))) return
  for (const { name, changedAt } of files) {
    if (signal.aborted) return
    if (isStoredName(name) && isOld(changedAt) && !named.has(name)) await store.remove(name)
  }
}

const isOld = (changedAt: Date): boolean => Date.now() - changedAt.getTime() > LEAST_AGE_MS

/**
 * Do these files belong to this database? A second database tried out on the same store would find all of them
 * orphaned. The store therefore remembers its database by the id of its first migration. One that remembers none yet is
 * taken over only when nothing lies in it, or a file that this database names.
 */
async function isStoreOf(client: TaskContext['client'], store: FileStore, { files, named }: Found): Promise<boolean> {
  const { rows } = await client.query('select id::text from payload_migrations order by created_at, name limit 1')
  if (rows.length === 0) return false
  const isOurs = files.length === 0 || files.some(({ name }) => named.has(name))
  if (isOurs && (await store.sizeOf(MARK)) === null)
    await store.write(MARK, Buffer.from(rows[0].id)).catch(() => undefined)
  return (await store.read(MARK).catch(() => Buffer.alloc(0))).toString() === rows[0].id
}

async function namedFiles(client: TaskContext['client'], columns: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query(columns.map((column) => `select "${column}" as name from media`).join(' union '))
  return new Set(rows.map(({ name }) => name))
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
