import { createReadStream } from 'node:fs'
import type { Content } from '../../storage/content.ts'
import { fileContent } from '../../storage/content.ts'
import { broken } from '../refuse.ts'
import type { ByteSource } from './source.ts'

/** A piece of a cleaned file: a part of the file that was sent, new bytes, or so many zeros. */
export type Part = { from: number; to: number } | { bytes: Buffer } | { zeros: number }

/** New bytes in place of those at a position; the length of the file stays. */
export type Patch = { at: number; part: Exclude<Part, { from: number }> }

const pieceBytes = 1024 * 1024

/** Most new bytes and most places of one file; a file that needs more is nobody's recording. */
const most = { bytes: 64 * 1024 * 1024, patches: 200_000 }

export const lengthOf = (part: Part): number =>
  'bytes' in part ? part.bytes.length : 'zeros' in part ? part.zeros : part.to - part.from

/** Gathers patches and refuses a file that needs absurdly many. */
export const patchList = () => {
  const patches: Patch[] = []
  let size = 0
  const add = (at: number, part: Patch['part']): void => {
    size += 'bytes' in part ? part.bytes.length : 0
    if (patches.length >= most.patches || size > most.bytes) broken()
    patches.push({ at, part })
  }
  return { patches, add }
}

/** A file with patches on it, as parts. */
export const patched = (length: number, patches: readonly Patch[]): Part[] => {
  const parts: Part[] = []
  let from = 0
  for (const { at, part } of patches.toSorted((one, other) => one.at - other.at)) {
    if (at < from) return broken()
    parts.push({ from, to: at }, part)
    from = at + lengthOf(part)
  }
  return [...parts, { from, to: length }].filter((part) => lengthOf(part) > 0)
}

const hasSame = async (source: ByteSource, at: number, part: Part): Promise<boolean> => {
  const end = at + lengthOf(part)
  if (end > source.length) return false
  if ('from' in part) return part.from === at
  const zeros = Buffer.alloc('zeros' in part ? Math.min(pieceBytes, part.zeros) : 0)
  for (let from = at; from < end; from += pieceBytes) {
    const piece = await source.at(from, Math.min(end, from + pieceBytes))
    const wanted = 'bytes' in part ? part.bytes.subarray(from - at) : zeros
    if (!piece.equals(wanted.subarray(0, piece.length))) return false
  }
  return true
}

/** True when the parts are the file itself, byte by byte. */
const isUnchanged = async (source: ByteSource, parts: readonly Part[]): Promise<boolean> => {
  let at = 0
  for (const part of parts) {
    if (!(await hasSame(source, at, part))) return false
    at += lengthOf(part)
  }
  return at === source.length
}

async function* streamed(path: string, parts: readonly Part[]): AsyncIterable<Buffer> {
  for (const part of parts) {
    if ('bytes' in part) yield part.bytes
    else if ('from' in part) {
      if (part.to > part.from)
        yield* createReadStream(path, { start: part.from, end: part.to - 1, highWaterMark: pieceBytes })
    } else for (let left = part.zeros; left > 0; left -= pieceBytes) yield Buffer.alloc(Math.min(left, pieceBytes))
  }
}

const inMemory = async (source: ByteSource, parts: readonly Part[]): Promise<Buffer> => {
  const pieces = parts.map((part) =>
    'bytes' in part ? part.bytes : 'zeros' in part ? Buffer.alloc(part.zeros) : source.at(part.from, part.to),
  )
  return Buffer.concat(await Promise.all(pieces))
}

/** The file as it was sent. */
export const contentOf = async (source: ByteSource): Promise<Content> =>
  source.path ? fileContent(source.path, source.length) : source.at(0, source.length)

/**
 * What parts of a file come to: in memory when the file is, else read from the disk when it is needed.
 * @returns null when they are the file itself
 */
export const assembled = async (source: ByteSource, parts: readonly Part[]): Promise<Content | null> => {
  const { path } = source
  if (await isUnchanged(source, parts)) return null
  if (!path) return inMemory(source, parts)
  return { length: parts.reduce((sum, part) => sum + lengthOf(part), 0), stream: () => streamed(path, parts) }
}
