import type { Content } from './content.ts'

/** A file as its store lists it. */
export type StoredFile = { name: string; changedAt: Date }

/**
 * Where the bytes of uploads lie: a folder of this machine, or object storage. A store knows names and bytes only; who may
 * have them is decided before it is asked. Names are those that nameFile.ts makes: no path, and none is used twice.
 */
export type FileStore = {
  write: (name: string, content: Content) => Promise<void>
  /** Once what was written before is to be named by a row: from then on it outlasts a power cut. */
  settle: () => Promise<void>
  /** @throws Error when there is none */
  read: (name: string) => Promise<Buffer>
  /** Bytes, or null when there is none. */
  sizeOf: (name: string) => Promise<number | null>
  /** The bytes from the first to the last, both included. */
  stream: (name: string, from: number, to: number) => Promise<ReadableStream>
  /** Silent when there is none. */
  remove: (name: string) => Promise<void>
  list: () => Promise<StoredFile[]>
  /** @throws Error when nothing can be stored now */
  check: () => Promise<void>
}

/** The store has no room left. */
export class StoreFull extends Error {}

/** The store does not answer. */
export class StoreUnreachable extends Error {}
