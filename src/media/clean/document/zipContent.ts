import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib'
import type { ByteSource } from '../../bytes/source.ts'
import { broken } from '../../refuse.ts'
import type { ZipEntry } from '../../zip/localHeaders.ts'
import { method, unpacked } from '../../zip/unpack.ts'
import { type XmlRules, xmlFilter } from './xmlFilter.ts'

/** New content of an entry, packed. */
export type Packed = { packed: Buffer; method: number; crc: number; unpackedBytes: number }

/** Content as an entry holds it: packed like the one in its place. */
export const packedAs = (bytes: Buffer, like: Pick<ZipEntry, 'method'>): Packed => ({
  packed: like.method === method.stored ? bytes : deflateRawSync(bytes),
  method: like.method,
  crc: crc32(bytes),
  unpackedBytes: bytes.length,
})

/** The whole content of an entry; for what is small. @throws Refusal 400 when it is longer than `most` bytes */
export const wholeEntry = async (source: ByteSource, entry: ZipEntry, most: number): Promise<Buffer> => {
  if (entry.unpackedBytes > most) return broken()
  const pieces: Buffer[] = []
  for await (const piece of unpacked(source, entry)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** How the text of a document is written, by its first bytes: in UTF-8, or in one of the two orders of UTF-16. */
const encodingOf = (start: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  const [first, second] = [start[0], start[1]]
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8'
}

const mostXml = 16 * 1024 * 1024

/** The text of a small part of a document. */
export const textOf = async (source: ByteSource, entry: ZipEntry): Promise<string> => {
  const bytes = await wholeEntry(source, entry, mostXml)
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

const decoded = (decoder: TextDecoder, piece?: Buffer): string => {
  try {
    return decoder.decode(piece, { stream: piece !== undefined })
  } catch {
    return broken()
  }
}

/**
 * Passes an entry that is markup through rules, as a stream: neither what it was nor what it becomes lies in memory
 * unpacked.
 * @returns null when the rules change nothing
 * @throws Refusal 400 when it is no markup
 */
export const filteredEntry = async (source: ByteSource, entry: ZipEntry, rules: XmlRules): Promise<Packed | null> => {
  const filter = xmlFilter(rules)
  let [length, crc] = [0, 0]
  let isOtherEncoding = false
  const count = (text: string): Buffer => {
    const bytes = Buffer.from(text)
    length += bytes.length
    crc = crc32(bytes, crc)
    return bytes
  }
  async function* filtered(): AsyncGenerator<Buffer> {
    let decoder: TextDecoder | undefined
    for await (const piece of unpacked(source, entry)) {
      const encoding = encodingOf(piece)
      isOtherEncoding ||= decoder === undefined && encoding !== 'utf-8'
      decoder ??= new TextDecoder(encoding, { fatal: true })
      yield count(filter.write(decoded(decoder, piece)))
    }
    if (decoder) yield count(filter.write(decoded(decoder)))
  }
  const packed: Buffer[] = []
  await pipeline(Readable.from(filtered()), createDeflateRaw(), async (pieces: AsyncIterable<Buffer>) => {
    for await (const piece of pieces) packed.push(piece)
  })
  if (!filter.end().hasChanged && !isOtherEncoding) return null
  return { packed: Buffer.concat(packed), method: method.deflated, crc, unpackedBytes: length }
}

/** True when an entry has one of these words in it, in whichever place, or is not written in UTF-8. */
export const mentions = async (source: ByteSource, entry: ZipEntry, words: readonly string[]): Promise<boolean> => {
  const longest = Math.max(...words.map((word) => word.length))
  let before = Buffer.alloc(0)
  for await (const piece of unpacked(source, entry)) {
    if (before.length === 0 && encodingOf(piece) !== 'utf-8') return true
    const bytes = Buffer.concat([before, piece])
    if (words.some((word) => bytes.includes(word))) return true
    before = bytes.subarray(-longest)
  }
  return false
}

/** How an entry begins. */
export const startOf = async (source: ByteSource, entry: ZipEntry): Promise<Buffer> => {
  for await (const piece of unpacked(source, entry)) return piece.subarray(0, 4096)
  return Buffer.alloc(0)
}

/** True for content that is markup by its first letter. */
export const isMarkup = (start: Buffer): boolean => /^\s*</.test(new TextDecoder(encodingOf(start)).decode(start))
