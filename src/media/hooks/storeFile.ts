import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AfterErrorHook, CollectionAfterChangeHook, SanitizedCollectionConfig } from 'payload'
import { Refusal } from '../../errors/Refusal.ts'
import { slugs } from '../../slugs.ts'
import { type NewFiles, newFilesOf } from './taken.ts'

const folderOf = (collection: SanitizedCollectionConfig): string => String(collection.upload.staticDir)

const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(String((error as NodeJS.ErrnoException).code))

const write = async ({ written }: NewFiles, path: string, bytes: Buffer): Promise<void> => {
  written.push(path)
  try {
    await writeFile(path, bytes, { flag: 'wx', mode: 0o640 })
  } catch (error) {
    throw isFull(error) ? new Refusal('upload.noRoom', 503) : error
  }
}

const remove = ({ written }: NewFiles): Promise<unknown> =>
  Promise.all(written.splice(0).map((path) => rm(path, { force: true })))

/** Writes the file and its renditions once their row is in the database and before that is final: no row, no file. */
export const storeFile: CollectionAfterChangeHook = async ({ doc, req, collection }) => {
  const made = newFilesOf(req)
  if (!made || made.written.length > 0) return doc
  const folder = folderOf(collection)
  try {
    await mkdir(folder, { recursive: true })
    for (const { name, bytes } of made.files) await write(made, join(folder, name), bytes)
  } catch (error) {
    await remove(made)
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
  const made = newFilesOf(req)
  if (!made || made.written.length === 0) return
  const { totalDocs } = await req.payload.db
    .count({ collection: slugs.media, where: made.row })
    .catch(() => ({ totalDocs: 1 }))
  if (totalDocs === 0) await remove(made)
}
