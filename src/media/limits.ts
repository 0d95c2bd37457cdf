import { Refusal } from '../errors/Refusal.ts'
import { type KindName, kindByEnding, kindNames, kinds } from './kinds.ts'

const MEGABYTE = 1024 * 1024
const GIGABYTE = 1024 * MEGABYTE

/** What one file may be at most. Checked before anything of it is decoded. */
export const fileLimits = {
  bytes: { picture: 25 * MEGABYTE, document: 50 * MEGABYTE, recording: 500 * MEGABYTE, source: GIGABYTE },
  /** Kinds that may be larger than others of their family: none of them is read into memory. */
  bytesOf: {
    MP4: 2 * GIGABYTE,
    WebM: 2 * GIGABYTE,
    PDF: 200 * MEGABYTE,
    PPTX: 200 * MEGABYTE,
    SAV: 500 * MEGABYTE,
    ZIP: 500 * MEGABYTE,
  },
  /** All frames of an animation together. */
  pixels: 100_000_000,
  /** Longest side; also the most that WebP can hold. */
  side: 16_383,
  frames: 500,
  /** Entries of an archive. */
  entries: 10_000,
  /** What an archive may become when it is unpacked, and how many times its own size that may be. */
  unpackedBytes: 2048 * MEGABYTE,
  unpackedRatio: 200,
  /** The same for each entry: text that repeats itself shrinks to a three-hundredth, and zeros to a thousandth. */
  entryRatio: 500,
  /** An archive that unpacks to less is nobody's bomb, however dense it is. */
  harmlessBytes: 20 * MEGABYTE,
  /** A document within an archive, which is held in memory while it is looked through. */
  innerBytes: 50 * MEGABYTE,
  /** New content of an archive, which is held in memory until it is stored. */
  heldBytes: 256 * MEGABYTE,
  /** Seconds and memory that reading a PDF may take. One of 200 MB takes some 20 seconds and three times its size. */
  pdfSeconds: 120,
  pdfMemory: 1024 * MEGABYTE,
  /** Seconds that one step of decoding or encoding may take. */
  seconds: 20,
} as const

/** Bytes as a person reads them: '31.4 MB', '1.5 GB'. */
export const readableSize = (bytes: number): string => {
  if (bytes >= GIGABYTE) return `${Math.round((bytes / GIGABYTE) * 10) / 10} GB`
  return bytes < MEGABYTE
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${Math.round((bytes / MEGABYTE) * 10) / 10} MB`
}

/** The most that a file of a kind may be, in bytes. */
export const mostBytes = (kind: KindName): number =>
  (fileLimits.bytesOf as Partial<Record<KindName, number>>)[kind] ?? fileLimits.bytes[kinds[kind].family]

const holdAgainst = (size: number, limit: number): void => {
  if (size > limit) throw new Refusal('upload.tooLarge', 413, { size: readableSize(size), limit: readableSize(limit) })
}

/** Refuses a file over the limit of its kind. */
export const checkFileSize = (kind: KindName, size: number): void => holdAgainst(size, mostBytes(kind))

/**
 * Refuses a file by its announced size, before a byte of it has come: over the limit of the kind that its name speaks of,
 * or over that of every kind when the name says nothing.
 * @param ending of its name, without the dot
 * @throws Refusal 413, or 415 for an ending that no kind has
 */
export const checkAnnouncedSize = (ending: string, size: number): void => {
  const kind = kindByEnding(ending)
  if (!kind && ending)
    throw new Refusal('upload.kindNotAllowed', 415, { kind: ending.toUpperCase(), allowed: kindNames })
  holdAgainst(size, kind ? mostBytes(kind) : Math.max(...kindNames.map(mostBytes)))
}
