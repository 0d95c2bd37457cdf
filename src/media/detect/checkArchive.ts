import { Refusal } from '../../errors/Refusal.ts'
import { fileLimits, readableSize } from '../limits.ts'
import { endingOf } from '../nameFile.ts'
import type { DirectoryEntry } from '../zip/directory.ts'
import { method } from '../zip/unpack.ts'

type Entry = Pick<DirectoryEntry, 'name' | 'rawName' | 'packedBytes' | 'unpackedBytes' | 'flags' | 'method' | 'mode'>

/** Endings of archives; documents of an office are archives too and may lie in one. */
const archives = ['zip', 'gz', 'tgz', 'bz2', 'xz', 'zst', '7z', 'rar', 'tar', 'jar', 'iso', 'cab']

/** A name that leads out of the folder it is unpacked into, or hides what it is. */
const isUnsafeName = (name: string): boolean =>
  name === '' || /^[\\/]|^[a-z]:|(^|[\\/])\.\.([\\/]|$)|\p{Cc}|[\u202a-\u202e\u2066-\u2069]/iu.test(name)

/** The kinds of files that Unix knows, in the upper bits of what it says of one. */
const unixKind = { mask: 0o170000, file: 0o100000, folder: 0o040000 }

/** A link or a device; or a folder that has content. */
const isNoFile = ({ name, mode, unpackedBytes }: Entry): boolean =>
  ![0, unixKind.file, unixKind.folder].includes(mode & unixKind.mask) || (name.endsWith('/') && unpackedBytes > 0)

const isUnsafe = (entry: Entry): boolean =>
  // Read as single bytes, too: programs that know no Unicode see that name.
  isUnsafeName(entry.name) ||
  isUnsafeName(entry.rawName.toString('latin1').replace(/[\u0080-\u009f]/g, '_')) ||
  isNoFile(entry)

/** Bits and methods of the ways in which an entry is encrypted. */
const isLocked = ({ flags, method }: Entry): boolean => (flags & 0x2041) !== 0 || method === 99

const isPackedOtherwise = (entry: Entry): boolean =>
  entry.method === method.stored
    ? entry.packedBytes !== entry.unpackedBytes
    : entry.method !== method.deflated || (entry.flags & 0x0020) !== 0

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Refuses an archive that is too large when it is unpacked. */
export const refuseDense = (unpackedBytes: number): never => {
  throw new Refusal('upload.archiveTooDense', 413, {
    size: readableSize(unpackedBytes),
    limit: readableSize(fileLimits.unpackedBytes),
    ratio: fileLimits.unpackedRatio,
  })
}

const isDense = (unpackedBytes: number, packedBytes: number, ratio: number): boolean =>
  unpackedBytes > fileLimits.harmlessBytes && unpackedBytes > packedBytes * ratio

const checkDensity = (entries: readonly Entry[], size: number): void => {
  const unpacked = sum(entries.map(({ unpackedBytes }) => unpackedBytes))
  const isShared = sum(entries.map(({ packedBytes }) => packedBytes)) > size
  const isBomb = entries.some((entry) => isDense(entry.unpackedBytes, entry.packedBytes, fileLimits.entryRatio))
  if (isBomb || isShared || isDense(unpacked, size, fileLimits.unpackedRatio) || unpacked > fileLimits.unpackedBytes)
    refuseDense(unpacked)
}

/** The name of an entry as a refusal shows it. */
export const shownName = (name: string): string => name.slice(0, 80)

/**
 * Refuses an archive that is made to hurt whoever unpacks it, by its directory alone: one that grows beyond measure,
 * whose entries share the same bytes, that hides another archive, whose names lead elsewhere, that is locked.
 * @param size of the archive in bytes
 * @throws Refusal 413 for what is too dense, 415 for another archive within or another way of packing, 400 for a
 *   dangerous name, a link, or a password
 */
export const checkArchive = (entries: readonly Entry[], size: number): void => {
  checkDensity(entries, size)
  const unsafe = entries.find(isUnsafe)
  if (unsafe) throw new Refusal('upload.archiveUnsafe', 400, { name: shownName(unsafe.name) })
  const nested = entries.find(({ name }) => archives.includes(endingOf(name)))
  if (nested) throw new Refusal('upload.archiveNested', 415, { name: shownName(nested.name) })
  const locked = entries.find(isLocked)
  if (locked) throw new Refusal('upload.archiveLocked', 400, { name: shownName(locked.name) })
  const odd = entries.find(isPackedOtherwise)
  if (odd) throw new Refusal('upload.archivePacking', 415, { name: shownName(odd.name) })
}
