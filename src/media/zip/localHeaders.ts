import type { ByteSource } from '../bytes/source.ts'
import { lies } from '../refuse.ts'
import type { DirectoryEntry } from './directory.ts'
import { unicodePathOf, wideNumbers } from './extra.ts'

/** An entry whose two headers say the same, and where its packed content lies. */
export type ZipEntry = DirectoryEntry & { from: number; to: number }

const signature = { local: 0x04034b50, descriptor: 0x08074b50 }
const headBytes = 30

/** Sizes and checksum stand behind the content, because they were not known before it. */
const sizesFollow = 0x0008

/** How hard a program packed: two bits that mean nothing to whoever unpacks, and that some programs write only once. */
const effort = 0x0006

const isSameName = (entry: DirectoryEntry, rawName: Buffer, extra: Buffer): boolean => {
  const unicodePath = unicodePathOf(extra)
  return rawName.equals(entry.rawName) && (unicodePath === null || unicodePath === entry.name)
}

const isSameSize = (entry: DirectoryEntry, head: Buffer, extra: Buffer): boolean => {
  const numbers = wideNumbers([head.readUInt32LE(22), head.readUInt32LE(18)], extra)
  const said = [head.readUInt32LE(14), ...(numbers ?? [])]
  const isLater = (number: number | undefined): boolean => (entry.flags & sizesFollow) !== 0 && number === 0
  const truth = [entry.crc, entry.unpackedBytes, entry.packedBytes]
  return truth.every((number, at) => said[at] === number || isLater(said[at]))
}

const withContent = async (source: ByteSource, entry: DirectoryEntry): Promise<ZipEntry> => {
  if (entry.at + headBytes > source.length) return lies()
  const head = Buffer.from(await source.at(entry.at, entry.at + headBytes))
  const nameAt = entry.at + headBytes
  const extraAt = nameAt + head.readUInt16LE(26)
  const from = extraAt + head.readUInt16LE(28)
  if (head.readUInt32LE() !== signature.local || from + entry.packedBytes > source.length) return lies()
  const [rawName, extra] = [Buffer.from(await source.at(nameAt, extraAt)), Buffer.from(await source.at(extraAt, from))]
  const isSame =
    (head.readUInt16LE(6) | effort) === (entry.flags | effort) &&
    head.readUInt16LE(8) === entry.method &&
    isSameName(entry, rawName, extra) &&
    isSameSize(entry, head, extra)
  return isSame ? { ...entry, from, to: from + entry.packedBytes } : lies()
}

/** True when what lies between an entry and the next one is what the directory says of its sizes, or nothing. */
const isDescriptor = (entry: ZipEntry, bytes: Buffer): boolean => {
  const isMarked = bytes.length % 8 === 0
  if (isMarked && bytes.readUInt32LE() !== signature.descriptor) return false
  const [crc, ...sizes] = [entry.crc, entry.packedBytes, entry.unpackedBytes] as [number, number, number]
  const said = bytes.subarray(isMarked ? 4 : 0)
  const sizeAt = (index: number): number =>
    said.length === 12 ? said.readUInt32LE(4 + 4 * index) : Number(said.readBigUInt64LE(4 + 8 * index))
  return said.readUInt32LE() === crc && sizes.every((size, index) => size === sizeAt(index))
}

const endsWell = async (source: ByteSource, entry: ZipEntry, next: number): Promise<boolean> => {
  const left = next - entry.to
  if (left === 0 && (entry.flags & sizesFollow) === 0) return true
  return (
    (entry.flags & sizesFollow) !== 0 &&
    [12, 16, 20, 24].includes(left) &&
    isDescriptor(entry, await source.at(entry.to, next))
  )
}

/**
 * Holds every entry of a directory against the header before its content, and all of them against the file: from its
 * first byte to the directory there are these entries one after the other and nothing else. So no two share bytes, none
 * is hidden between them, and a program that reads from the front finds what one finds that reads the directory.
 * @param end where the directory begins
 * @throws Refusal 400 when anything differs
 */
export const readLocalHeaders = async (
  source: ByteSource,
  directory: readonly DirectoryEntry[],
  end: number,
): Promise<ZipEntry[]> => {
  const entries: ZipEntry[] = []
  let at = 0
  const inOrder = directory.toSorted((one, other) => one.at - other.at)
  for (const [index, described] of inOrder.entries()) {
    if (described.at !== at) return lies()
    const entry = await withContent(source, described)
    at = inOrder[index + 1]?.at ?? end
    if (!(await endsWell(source, entry, at))) return lies()
    entries.push(entry)
  }
  return at === end ? entries : lies()
}
