import { fileLimits } from '../limits.ts'

const signature = { entry: 0x02014b50, local: 0x04034b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 }

/** One entry of an archive, as its directory describes it. */
export type ZipEntry = { name: string; packedBytes: number; unpackedBytes: number }

type Directory = { count: number; offset: number }

/** Where the record is that ends an archive: in its last 64 KB, before a comment. */
const endOf = (bytes: Buffer): number => bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))

const directory64 = (bytes: Buffer, end: number): Directory | null => {
  if (end < 20 || bytes.readUInt32LE(end - 20) !== signature.locator64) return null
  const at = Number(bytes.readBigUInt64LE(end - 12))
  if (at + 56 > bytes.length || bytes.readUInt32LE(at) !== signature.end64) return null
  return { count: Number(bytes.readBigUInt64LE(at + 32)), offset: Number(bytes.readBigUInt64LE(at + 48)) }
}

const directoryOf = (bytes: Buffer): Directory | null => {
  const end = endOf(bytes)
  if (end < 0 || end + 22 > bytes.length) return null
  return directory64(bytes, end) ?? { count: bytes.readUInt16LE(end + 10), offset: bytes.readUInt32LE(end + 16) }
}

const isWholeEntry = (bytes: Buffer, at: number, directoryOffset: number): boolean => {
  const [packed, local] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)]
  if (packed === 0xffffffff || local === 0xffffffff) return true
  return local + 30 + packed <= directoryOffset && bytes.readUInt32LE(local) === signature.local
}

const entryAt = (bytes: Buffer, at: number, nameLength: number): ZipEntry => ({
  name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
  packedBytes: bytes.readUInt32LE(at + 20),
  unpackedBytes: bytes.readUInt32LE(at + 24),
})

/**
 * What is in a ZIP archive, read from its directory; nothing is unpacked.
 * @returns entries in the order of the directory, or null when the archive is cut off, damaged or has too many entries
 */
export const zipEntries = (bytes: Buffer): ZipEntry[] | null => {
  const directory = directoryOf(bytes)
  if (!directory || directory.count > fileLimits.entries) return null
  const entries: ZipEntry[] = []
  let at = directory.offset
  for (let index = 0; index < directory.count; index += 1) {
    if (
      at + 46 > bytes.length ||
      bytes.readUInt32LE(at) !== signature.entry ||
      !isWholeEntry(bytes, at, directory.offset)
    )
      return null
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    entries.push(entryAt(bytes, at, name))
    at += 46 + name + extra + comment
  }
  return entries
}
