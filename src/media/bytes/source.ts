import { type FileHandle, open } from 'node:fs/promises'
import { broken } from '../refuse.ts'

/** A file whose bytes are read where they are needed, from memory or from the disk. */
export type ByteSource = {
  length: number
  /** The bytes from one position up to another. @throws Refusal 400 when the file ends before */
  at: (from: number, to: number) => Promise<Buffer>
  /** Where it lies on this machine, unless it is in memory. */
  path?: string
}

const windowBytes = 64 * 1024

/** The most that is read at once; longer pieces are copied, not read. */
const mostAtOnce = 64 * 1024 * 1024

const checkBounds = (from: number, to: number, length: number): void => {
  if (to > length || to < from || from < 0) broken()
}

const inMemory = (bytes: Buffer): ByteSource => ({
  length: bytes.length,
  at: async (from, to) => {
    checkBounds(from, to, bytes.length)
    return bytes.subarray(from, to)
  },
})

const readAll = async (handle: FileHandle, from: number, length: number): Promise<Buffer> => {
  const bytes = Buffer.allocUnsafe(length)
  const { bytesRead } = await handle.read(bytes, 0, length, from)
  return bytesRead === length ? bytes : broken()
}

const onDisk = (handle: FileHandle, path: string, length: number): ByteSource => {
  let window: { from: number; bytes: Buffer } = { from: 0, bytes: Buffer.alloc(0) }
  const isInWindow = (from: number, to: number): boolean =>
    from >= window.from && to <= window.from + window.bytes.length
  const at: ByteSource['at'] = async (from, to) => {
    checkBounds(from, to, length)
    if (to - from > mostAtOnce) return broken()
    if (to - from > windowBytes) return readAll(handle, from, to - from)
    if (!isInWindow(from, to))
      window = { from, bytes: await readAll(handle, from, Math.min(windowBytes, length - from)) }
    return window.bytes.subarray(from - window.from, to - window.from)
  }
  return { length, at, path }
}

/** Bytes in memory as a source; a source as it is. */
export const sourceOf = (given: Buffer | ByteSource): ByteSource => (Buffer.isBuffer(given) ? inMemory(given) : given)

/** Opens a file of this machine for as long as the work on it takes. */
export const withFile = async <T>(path: string, work: (source: ByteSource) => Promise<T>): Promise<T> => {
  const handle = await open(path, 'r')
  try {
    return await work(onDisk(handle, path, (await handle.stat()).size))
  } finally {
    await handle.close()
  }
}

/** The whole of a source; for what is small enough by the limit of its kind. */
export const wholeOf = (source: ByteSource): Promise<Buffer> => source.at(0, source.length)

/**
 * Where a mark first occurs at or behind a position.
 * @returns −1 when it does not
 */
export const indexIn = async (source: ByteSource, mark: Buffer, from: number): Promise<number> => {
  for (let at = from; at + mark.length <= source.length; at += windowBytes - mark.length + 1) {
    const found = (await source.at(at, Math.min(source.length, at + windowBytes))).indexOf(mark)
    if (found >= 0) return at + found
  }
  return -1
}

/** Counts steps through the structure of a file and refuses one that would never end. */
export const stepsUpTo = (most: number): (() => void) => {
  let steps = 0
  return () => {
    steps += 1
    if (steps > most) broken()
  }
}
