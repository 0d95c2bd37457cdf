import { Refusal } from '../../../errors/Refusal.ts'
import type { Part } from '../../bytes/parts.ts'
import { fileLimits } from '../../limits.ts'
import type { ZipEntry } from '../../zip/localHeaders.ts'
import { method } from '../../zip/unpack.ts'
import type { Packed } from './zipContent.ts'

/** An entry of a cleaned archive: with its content as it came, or with another. */
export type KeptEntry = { entry: ZipEntry; content: Packed | null }

/** Gathers entries and refuses an archive whose new content is too much to be held. */
export const keptEntries = () => {
  const entries: KeptEntry[] = []
  let held = 0
  const keep = (entry: ZipEntry, content: Packed | null): void => {
    held += content?.packed.length ?? 0
    if (held > fileLimits.heldBytes) throw new Refusal('upload.documentTooHard', 413)
    entries.push({ entry, content })
  }
  return { entries, keep }
}

/** The first day that an archive knows: Office writes it into every document. */
const noTime = 0x00210000

const signature = { local: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 }
const unicode = 0x0800
const folder = 0x10

/** The name of an entry as it is written, and whether that is in UTF-8. */
const nameOf = ({ name, rawName, unicodePath, flags }: ZipEntry): { bytes: Buffer; flags: number } =>
  unicodePath !== null && flags % (2 * unicode) < unicode
    ? { bytes: Buffer.from(name), flags: unicode }
    : { bytes: rawName, flags: flags & unicode }

/** The part that both headers of an entry share. Rights, owners, times beside the usual one and notes are left out. */
const common = ({ entry, content }: KeptEntry, nameBytes: number, flags: number, hasTimes: boolean): Buffer => {
  const said = content ?? { ...entry, packed: { length: entry.packedBytes } }
  const head = Buffer.alloc(26)
  head.writeUInt16LE(said.method === method.stored ? 10 : 20, 0)
  head.writeUInt16LE(flags, 2)
  head.writeUInt16LE(said.method, 4)
  head.writeUInt32LE(hasTimes ? entry.time : noTime, 6)
  head.writeUInt32LE(said.crc, 10)
  head.writeUInt32LE(said.packed.length, 14)
  head.writeUInt32LE(said.unpackedBytes, 18)
  head.writeUInt16LE(nameBytes, 22)
  return head
}

const number = (bytes: 2 | 4, value: number): Buffer => {
  const made = Buffer.alloc(bytes)
  made.writeUIntLE(value, 0, bytes)
  return made
}

/** Headers of one entry, and where its packed content comes from. */
const written = (kept: KeptEntry, at: number, hasTimes: boolean): { parts: Part[]; length: number; listed: Buffer } => {
  const { entry, content } = kept
  const name = nameOf(entry)
  const head = common(kept, name.bytes.length, name.flags, hasTimes)
  const local = Buffer.concat([number(4, signature.local), head, name.bytes])
  const attributes = number(4, entry.name.endsWith('/') ? folder : 0)
  const listed = [number(4, signature.directory), number(2, 20), head, Buffer.alloc(6), attributes, number(4, at)]
  const data: Part = content ? { bytes: content.packed } : { from: entry.from, to: entry.to }
  const length = local.length + (content?.packed.length ?? entry.packedBytes)
  return { parts: [{ bytes: local }, data], length, listed: Buffer.concat([...listed, name.bytes]) }
}

/**
 * An archive of these entries and nothing else: what lay between them, notes, and what programs add to a header are gone.
 * Packed content that stays is copied byte by byte.
 * @param hasTimes keeps when each file was changed last; in a document that is when somebody saved it
 */
export const writtenArchive = (entries: readonly KeptEntry[], hasTimes: boolean): Part[] => {
  const parts: Part[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const kept of entries) {
    const { parts: made, length, listed } = written(kept, at, hasTimes)
    parts.push(...made)
    directory.push(listed)
    at += length
  }
  const listed = Buffer.concat(directory)
  const count = number(2, entries.length)
  const end = [
    number(4, signature.end),
    number(4, 0),
    count,
    count,
    number(4, listed.length),
    number(4, at),
    number(2, 0),
  ]
  return [...parts, { bytes: Buffer.concat([listed, ...end]) }]
}
