import { type Environment, environment } from '../env.ts'
import { diskStore } from './disk.ts'
import type { FileStore } from './fileStore.ts'
import { objectStore } from './objects.ts'

/** The store that an environment names: object storage when it is set, else the folder of media. */
export const storeOf = ({ storage, mediaFolder }: Pick<Environment, 'storage' | 'mediaFolder'>): FileStore =>
  storage ? objectStore(storage) : diskStore(mediaFolder)

let known: FileStore | undefined

/** The store of this process. */
export const fileStore = (): FileStore => {
  known ??= storeOf(environment())
  return known
}
