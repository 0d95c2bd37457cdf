import type { AfterErrorHook, CollectionAfterChangeHook } from 'payload'
import { slugs } from '../../slugs.ts'
import type { Content } from '../../storage/content.ts'
import { fileStore } from '../../storage/index.ts'
import { explainStore } from '../explainStore.ts'
import { whileAwake } from '../whileAwake.ts'
import { type NewFiles, newFilesOf } from './taken.ts'

const write = async ({ written }: NewFiles, name: string, bytes: Content): Promise<void> => {
  written.push(name)
  await explainStore(fileStore().write(name, bytes))
}

/** What cannot be removed now is swept up later (removeOrphanedFiles): the reason of the failure is not hidden by it. */
const remove = ({ written }: NewFiles): Promise<unknown> =>
  Promise.allSettled(written.splice(0).map((name) => fileStore().remove(name)))

/** Writes the file and its renditions once their row is in the database and before that is final: no row, no file. */
export const storeFile: CollectionAfterChangeHook = async ({ doc, req }) => {
  const made = newFilesOf(req)
  if (!made || made.written.length > 0) return doc
  try {
    for (const { name, bytes } of made.files) await whileAwake(req, write(made, name, bytes))
    await explainStore(fileStore().settle())
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
