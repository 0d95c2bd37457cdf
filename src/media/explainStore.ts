import { Refusal } from '../errors/Refusal.ts'
import { StoreFull, StoreUnreachable } from '../storage/fileStore.ts'

/** Says in the office's words why a file could not be written or read. */
export const explainStore = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    if (error instanceof StoreFull) throw new Refusal('upload.noRoom', 503)
    if (error instanceof StoreUnreachable) throw new Refusal('upload.storeSilent', 503)
    throw error
  }
}
