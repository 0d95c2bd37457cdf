import { Refusal } from '../../errors/Refusal.ts'
import { fileLimits, readableSize } from '../limits.ts'
import { endingOf } from '../nameFile.ts'
import type { ZipEntry } from './zipEntries.ts'

/** Endings of archives; documents of an office are archives too and may lie in one. */
const archives = ['zip', 'gz', 'tgz', 'bz2', 'xz', 'zst', '7z', 'rar', 'tar', 'jar', 'iso', 'cab']

/** A name that leads out of the folder it is unpacked into, or hides what it is. */
const isUnsafe = (name: string): boolean =>
  /^[\\/]|^[a-z]:|(^|[\\/])\.\.([\\/]|$)|\p{Cc}|[\u202a-\u202e\u2066-\u2069]/iu.test(name)

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/**
 * Refuses an archive that is made to hurt whoever unpacks it, by its directory alone: one that grows beyond measure,
 * whose entries share the same bytes, that hides another archive, whose names lead elsewhere.
 * @param size of the archive in bytes
 * @throws Refusal 413 for what is too dense, 415 for another archive within, 400 for a dangerous name
 */
export const checkArchive = (entries: readonly ZipEntry[], size: number): void => {
  const unpacked = sum(entries.map(({ unpackedBytes }) => unpackedBytes))
  const isDense = unpacked > fileLimits.harmlessBytes && unpacked > size * fileLimits.unpackedRatio
  const isShared = sum(entries.map(({ packedBytes }) => packedBytes)) > size
  if (isDense || isShared || unpacked > fileLimits.unpackedBytes)
    throw new Refusal('upload.archiveTooDense', 413, {
      size: readableSize(unpacked),
      limit: readableSize(fileLimits.unpackedBytes),
      ratio: fileLimits.unpackedRatio,
    })
  const unsafe = entries.find(({ name }) => isUnsafe(name))
  if (unsafe) throw new Refusal('upload.archiveUnsafe', 400, { name: unsafe.name.slice(0, 80) })
  const nested = entries.find(({ name }) => archives.includes(endingOf(name)))
  if (nested) throw new Refusal('upload.archiveNested', 415, { name: nested.name.slice(0, 80) })
}
