import { Refusal } from '../../errors/Refusal.ts'
import { type ByteSource, sourceOf } from '../bytes/source.ts'
import { fileLimits, readableSize } from '../limits.ts'
import { refuseKind } from '../refuse.ts'
import type { ZipEntry } from '../zip/localHeaders.ts'
import { readArchive } from '../zip/readArchive.ts'
import { unpacked } from '../zip/unpack.ts'
import { isOtherArchiveStart, isZipStart, startBytes } from './archiveStart.ts'
import { refuseDense, shownName } from './checkArchive.ts'
import { hasMacros, isOfficeArchive } from './officeParts.ts'

/** What is left of the limits of a file; what lies in documents within counts as well. */
type Budget = { bytes: number; entries: number }

type Place = { depth: number; budget: Budget }

/** How many documents may lie in one another, such as a table in a text in an archive. */
const mostDepth = 3

const refuseNested = (name: string): never => {
  throw new Refusal('upload.archiveNested', 415, { name: shownName(name) })
}

const readInner = async (name: string, source: ByteSource): Promise<ZipEntry[]> => {
  try {
    return await readArchive(source)
  } catch (error) {
    const isNoZip = error instanceof Refusal && error.code === 'upload.broken'
    return isNoZip ? refuseNested(name) : Promise.reject(error)
  }
}

/** A ZIP within is a document that keeps the same rules, or it is refused. */
const checkInner = async (name: string, bytes: Buffer, { depth, budget }: Place): Promise<void> => {
  const source = sourceOf(bytes)
  const entries = await readInner(name, source)
  const names = entries.map((entry) => entry.name)
  if (depth > mostDepth || !isOfficeArchive(names)) refuseNested(name)
  if (hasMacros(names)) refuseKind('Office + VBA')
  await checkContents(source, entries, { depth, budget })
}

const spend = (budget: Budget, bytes: number): void => {
  budget.bytes -= bytes
  if (budget.bytes < 0) refuseDense(fileLimits.unpackedBytes - budget.bytes)
}

const holdInner = ({ name, unpackedBytes }: ZipEntry): void => {
  if (unpackedBytes <= fileLimits.innerBytes) return
  const [size, limit] = [readableSize(unpackedBytes), readableSize(fileLimits.innerBytes)]
  throw new Refusal('upload.archiveHeavy', 413, { name: shownName(name), size, limit })
}

/** Unpacks an entry to its end. Of one that is a ZIP everything is kept, of any other only how it begins. */
const checkEntry = async (source: ByteSource, entry: ZipEntry, place: Place): Promise<void> => {
  let start = Buffer.alloc(0)
  const kept: Buffer[] = []
  for await (const piece of unpacked(source, entry)) {
    spend(place.budget, piece.length)
    if (start.length < startBytes) start = Buffer.concat([start, piece.subarray(0, startBytes)])
    if (!isZipStart(start)) continue
    holdInner(entry)
    kept.push(piece)
  }
  if (isOtherArchiveStart(start)) refuseNested(entry.name)
  if (isZipStart(start)) await checkInner(entry.name, Buffer.concat(kept), { ...place, depth: place.depth + 1 })
}

/**
 * Unpacks every entry of an archive as a stream, so that its sizes are those that it claims, and looks at how each one
 * begins, whatever it is called: no archive lies within but documents of an office, which keep the same rules.
 * @throws Refusal 400, 413 or 415
 */
export const checkContents = async (
  source: ByteSource,
  entries: readonly ZipEntry[],
  place: Place = { depth: 0, budget: { bytes: fileLimits.unpackedBytes, entries: fileLimits.entries } },
): Promise<void> => {
  place.budget.entries -= entries.length
  if (place.budget.entries < 0) throw new Refusal('upload.broken', 400)
  for (const entry of entries) await checkEntry(source, entry, place)
}
