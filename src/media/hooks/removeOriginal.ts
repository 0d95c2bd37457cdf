import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionAfterDeleteHook } from 'payload'

/** The original goes with its record; Payload removes the files that it knows of. */
export const removeOriginal: CollectionAfterDeleteHook = async ({ doc, collection }) => {
  if (doc.originalFilename) await rm(join(String(collection.upload.staticDir), doc.originalFilename), { force: true })
}
