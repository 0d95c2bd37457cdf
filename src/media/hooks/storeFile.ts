import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AfterErrorHook, CollectionAfterChangeHook, SanitizedCollectionConfig } from 'payload'
import { Refusal } from '../../errors/Refusal.ts'
import { slugs } from '../../slugs.ts'
import { renditionFile } from '../renditions.ts'
import { type TakenFile, takenFile } from './taken.ts'

const folderOf = (collection: SanitizedCollectionConfig): string => String(collection.upload.staticDir)

const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(String((error as NodeJS.ErrnoException).code))

const write = async (file: TakenFile, path: string, bytes: Buffer): Promise<void> => {
  file.written.push(path)
  try {
    await writeFile(path, bytes, { flag: 'wx', mode: 0o640 })
  } catch (error) {
    throw isFull(error) ? new Refusal('upload.noRoom', 503) : error
  }
}

const remove = (file: TakenFile): Promise<unknown> =>
  Promise.all(file.written.splice(0).map((path) => rm(path, { force: true })))

/** Writes the file and its renditions once its row is in the database and before that is final: no row, no file. */
export const storeFile: CollectionAfterChangeHook = async ({ doc, operation, req, collection }) => {
  const file = takenFile(req)
  if (operation !== 'create' || !file || doc.filename !== file.filename) return doc
  const folder = folderOf(collection)
  try {
    await mkdir(folder, { recursive: true })
    await write(file, join(folder, file.filename), file.bytes)
    for (const rendition of file.renditions)
      await write(file, join(folder, renditionFile(file.filename, rendition)), rendition.bytes)
  } catch (error) {
    await remove(file)
    throw error
  }
  req.file = undefined
  return doc
}

/**
 * Removes what was written when the request failed afterwards, at the latest at its COMMIT. What is left all the same,
 * by a process that died, the task `removeOrphanedFiles` finds.
 */
export const removeFailedFile: AfterErrorHook = async ({ req }) => {
  const file = takenFile(req)
  if (!file || file.written.length === 0) return
  const { totalDocs } = await req.payload.db
    .count({ collection: slugs.media, where: { filename: { equals: file.filename } } })
    .catch(() => ({ totalDocs: 1 }))
  if (totalDocs === 0) await remove(file)
}
