import type { CollectionAfterDeleteHook } from 'payload'
import { whenEnded } from '../../config/endings.ts'
import { fileStore } from '../../storage/index.ts'

type Named = { filename?: string | null }
type Doc = Named & { originalFilename?: string | null; sizes?: Record<string, Named | null> | null }

const namesOf = ({ filename, originalFilename, sizes }: Doc): string[] =>
  [filename, originalFilename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(
    (name) => !!name,
  ) as string[]

/**
 * The files go with their record, wherever they lie, and not before it is gone for good: a record that comes back has its
 * files. What cannot be removed now is swept up later (removeOrphanedFiles).
 */
export const removeFiles: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const names = namesOf(doc as Doc)
  await whenEnded(req, async (isCommitted) => {
    if (isCommitted) await Promise.allSettled(names.map(async (name) => fileStore().remove(name)))
  })
}
