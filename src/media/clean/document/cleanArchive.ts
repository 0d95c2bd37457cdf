import type { Part } from '../../bytes/parts.ts'
import type { ByteSource } from '../../bytes/source.ts'
import { isOfficeArchive, isPackage } from '../../detect/officeParts.ts'
import { type Cleaned, inOrder, type Remainder } from '../../domain/remainders.ts'
import type { ZipEntry } from '../../zip/localHeaders.ts'
import { cleanOdf } from './cleanOdf.ts'
import { cleanPackage } from './cleanPackage.ts'
import { cleanZip } from './cleanZip.ts'
import { type KeptEntry, writtenArchive } from './writeArchive.ts'

/** What stays of an archive, and what is still in it. */
export type Kept = { entries: readonly KeptEntry[]; found: ReadonlySet<Remainder> }

/**
 * A document of an office, or an archive, without what it says of those who made it. What is signed stays byte by byte:
 * the signature would be broken by any change.
 * @param entries of an archive that has passed its checks
 * @returns what it consists of
 * @throws Refusal 400 when it is damaged, or protected with a password
 */
export const cleanArchive = async (source: ByteSource, entries: readonly ZipEntry[]): Promise<Cleaned<Part[]>> => {
  const names = entries.map(({ name }) => name)
  const clean = isPackage(names) ? cleanPackage : isOfficeArchive(names) ? cleanOdf : cleanZip
  const kept = await clean(source, entries)
  const isSigned = clean !== cleanZip && kept.found.has('signature')
  return {
    content: isSigned ? null : writtenArchive(kept.entries, clean === cleanZip),
    stillHolds: inOrder(kept.found),
  }
}
