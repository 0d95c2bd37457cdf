import { type ByteSource, sourceOf } from '../bytes/source.ts'
import { fileLimits } from '../limits.ts'

const signature = { entry: 0x02014b50, local: 0x04034b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 }

/** One entry of an archive, as its directory describes it. */
export type ZipEntry = { name: string; packedBytes: number; unpackedBytes: number }

type Directory = { count: number; offset: number }

/** Where the record is that ends an archive: in its last 64 KB, before a comment. */
const endOf = async (source: ByteSource): Promise<number> => {
  const from = Math.max(0, source.length - 65_557)
  const at = (await source.at(from, source.length)).lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  return at < 0 ? -1 : from + at
}

const directory64 = async (source: ByteSource, end: number): Promise<Directory | null> => {
  if (end < 20) return null
  const locator = await source.at(end - 20, end)
  if (locator.readUInt32LE() !== signature.locator64) return null
  const at = Number(locator.readBigUInt64LE(8))
  if (at + 56 > source.length) return null
  const record = await source.at(at, at + 56)
  if (record.readUInt32LE() !== signature.end64) return null
  return { count: Number(record.readBigUInt64LE(32)), offset: Number(record.readBigUInt64LE(48)) }
}

const directoryOf = async (source: ByteSource): Promise<Directory | null> => {
  const end = await endOf(source)
  if (end < 0 || end + 22 > source.length) return null
  const record = await source.at(end, end + 22)
  const short = { count: record.readUInt16LE(10), offset: record.readUInt32LE(16) }
  return (await directory64(source, end)) ?? short
}

const isWholeEntry = async (source: ByteSource, head: Buffer, directoryOffset: number): Promise<boolean> => {
  const [packed, local] = [head.readUInt32LE(20), head.readUInt32LE(42)]
  if (packed === 0xffffffff || local === 0xffffffff) return true
  if (local + 30 + packed > directoryOffset) return false
  return (await source.at(local, local + 4)).readUInt32LE() === signature.local
}

/** The fixed part of an entry, or null where none is. */
const headAt = async (source: ByteSource, at: number): Promise<Buffer | null> => {
  if (at + 46 > source.length) return null
  const head = Buffer.from(await source.at(at, at + 46))
  return head.readUInt32LE() === signature.entry ? head : null
}

const nameAt = async (source: ByteSource, at: number, length: number): Promise<string> =>
  (await source.at(Math.min(at, source.length), Math.min(at + length, source.length))).toString('utf8')

/**
 * What is in a ZIP archive, read from its directory; nothing is unpacked.
 * @returns entries in the order of the directory, or null when the archive is cut off, damaged or has too many entries
 */
export const zipEntries = async (given: Buffer | ByteSource): Promise<ZipEntry[] | null> => {
  const source = sourceOf(given)
  const directory = await directoryOf(source)
  if (!directory || directory.count > fileLimits.entries) return null
  const entries: ZipEntry[] = []
  let at = directory.offset
  for (let index = 0; index < directory.count; index += 1) {
    const head = await headAt(source, at)
    if (!head || !(await isWholeEntry(source, head, directory.offset))) return null
    const [name, extra, comment] = [28, 30, 32].map((offset) => head.readUInt16LE(offset)) as [number, number, number]
    entries.push({
      name: await nameAt(source, at + 46, name),
      packedBytes: head.readUInt32LE(20),
      unpackedBytes: head.readUInt32LE(24),
    })
    at += 46 + name + extra + comment
  }
  return entries
}
