import type { CollectionAfterDeleteHook } from 'payload'
import { fileStore } from '../../storage/index.ts'
import { explainStore } from '../explainStore.ts'

type Named = { filename?: string | null }
type Doc = Named & { originalFilename?: string | null; sizes?: Record<string, Named | null> | null }

const namesOf = ({ filename, originalFilename, sizes }: Doc): string[] =>
  [filename, originalFilename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(
    (name) => !!name,
  ) as string[]

/** The files go with their record, wherever they lie; Payload knows of the folder of this machine only. */
export const removeFiles: CollectionAfterDeleteHook = async ({ doc }) => {
  for (const name of namesOf(doc as Doc)) await explainStore(fileStore().remove(name))
}
