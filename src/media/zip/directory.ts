import type { ByteSource } from '../bytes/source.ts'
import { fileLimits } from '../limits.ts'
import { broken, lies } from '../refuse.ts'
import type { DirectoryPlace } from './end.ts'
import { unicodePathOf, wideNumbers } from './extra.ts'

/** One entry of an archive, as its directory describes it. */
export type DirectoryEntry = {
  name: string
  /** The name as it stands in the header, in whichever encoding. */
  rawName: Buffer
  /** The name in Unicode that stands beside it. */
  unicodePath: string | null
  flags: number
  method: number
  /** CRC-32 of the content. */
  crc: number
  /** Day and time of MS-DOS, 2 bytes each. */
  time: number
  packedBytes: number
  unpackedBytes: number
  /** What Unix says of the file: its kind and rights; 0 when nothing is said. */
  mode: number
  /** Where its local header begins. */
  at: number
}

const signature = 0x02014b50
const headBytes = 46

/** Most bytes of a directory; it is read as one piece. */
const mostBytes = 16 * 1024 * 1024

const isAscii = (bytes: Buffer): boolean => bytes.every((byte) => byte < 0x80)

/**
 * The name as unpackers show it. Beside a name of plain letters another one in Unicode could only lie: some programs
 * follow it, and others do not.
 */
const nameOf = (rawName: Buffer, unicodePath: string | null): string => {
  const name = rawName.toString('utf8')
  if (unicodePath === null || unicodePath === name) return name
  return isAscii(rawName) ? lies() : unicodePath
}

const entryAt = (bytes: Buffer, at: number): { entry: DirectoryEntry; end: number } => {
  if (at + headBytes > bytes.length || bytes.readUInt32LE(at) !== signature) return lies()
  const head = bytes.subarray(at, at + headBytes)
  const [name, extra, comment] = [28, 30, 32].map((place) => head.readUInt16LE(place)) as [number, number, number]
  const [extraAt, end] = [at + headBytes + name, at + headBytes + name + extra + comment]
  if (end > bytes.length) return lies()
  const added = bytes.subarray(extraAt, extraAt + extra)
  // In the order of the field in 64 bits: unpacked, packed, place.
  const wide = wideNumbers([head.readUInt32LE(24), head.readUInt32LE(20), head.readUInt32LE(42)], added)
  const [unpackedBytes, packedBytes, place] = (wide ?? lies()) as [number, number, number]
  const [rawName, unicodePath] = [Buffer.from(bytes.subarray(at + headBytes, extraAt)), unicodePathOf(added)]
  const entry = {
    name: nameOf(rawName, unicodePath),
    rawName,
    unicodePath,
    flags: head.readUInt16LE(8),
    method: head.readUInt16LE(10),
    crc: head.readUInt32LE(16),
    time: head.readUInt32LE(12),
    packedBytes,
    unpackedBytes,
    mode: head.readUInt16LE(40),
    at: place,
  }
  return { entry, end }
}

/**
 * Reads the directory of an archive; nothing is unpacked, and nothing of it is believed yet (localHeaders.ts).
 * @throws Refusal 400 when it has too many entries, is damaged, or has other entries than the end of the file says
 * @source APPNOTE.TXT 4.3.12
 */
export const readDirectory = async (source: ByteSource, place: DirectoryPlace): Promise<DirectoryEntry[]> => {
  if (place.count > fileLimits.entries || place.to - place.from > mostBytes) return broken()
  const bytes = await source.at(place.from, place.to)
  const entries: DirectoryEntry[] = []
  let at = 0
  while (at < bytes.length && entries.length < place.count) {
    const { entry, end } = entryAt(bytes, at)
    entries.push(entry)
    at = end
  }
  const isWhole = at === bytes.length && entries.length === place.count
  return isWhole && new Set(entries.map(({ name }) => name)).size === entries.length ? entries : lies()
}
