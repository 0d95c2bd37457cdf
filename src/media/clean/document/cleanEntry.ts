import { assembled } from '../../bytes/parts.ts'
import type { ByteSource } from '../../bytes/source.ts'
import { sourceOf } from '../../bytes/source.ts'
import { isZipStart } from '../../detect/archiveStart.ts'
import type { Remainder } from '../../domain/remainders.ts'
import { fileLimits } from '../../limits.ts'
import type { ZipEntry } from '../../zip/localHeaders.ts'
import { readArchive } from '../../zip/readArchive.ts'
import { cleanArchive } from './cleanArchive.ts'
import { cleanEmbedded, maySay } from './cleanEmbedded.ts'
import { svgRules } from './svgRules.ts'
import { filteredEntry, type Packed, packedAs, startOf, wholeEntry } from './zipContent.ts'

/** What becomes of an entry: other content, or null for its own; and what is still in it. */
export type CleanedEntry = { content: Packed | null; stillHolds: readonly Remainder[] }

const nothing: CleanedEntry = { content: null, stillHolds: [] }

/** True for a drawing in SVG. @param start the first bytes of it */
export const isSvg = (name: string, start: Buffer): boolean =>
  /\.svg$/i.test(name) ||
  /^(?:\uFEFF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<svg[\s>]/i.test(start.toString('utf8'))

/** Documents that are text at their beginning. */
const likeText = /^(?:\uFEFF)?\s*(?:%PDF|%!PS|\{\\rtf)/

/** Text and data without a mark of a kind: nothing that says more of itself than what it is. */
const isPlain = (start: Buffer): boolean => {
  const text = start.toString('latin1')
  return !/[^\t\n\f\r\x20-\x7e\x80-\xff]/.test(text) && !likeText.test(text)
}

const cleanDocument = async (bytes: Buffer, entry: ZipEntry): Promise<CleanedEntry> => {
  const source = sourceOf(bytes)
  const { content, stillHolds } = await cleanArchive(source, await readArchive(source))
  const made = content ? await assembled(source, content) : null
  // In memory comes out what is in memory.
  return { content: made ? packedAs(made as Buffer, entry) : null, stillHolds }
}

/**
 * A file that lies in a document or in an archive, without what it says of itself: a picture, a recording, a drawing, a
 * PDF, another document.
 */
export const cleanEntry = async (source: ByteSource, entry: ZipEntry): Promise<CleanedEntry> => {
  const start = await startOf(source, entry)
  if (isSvg(entry.name, start)) return { content: await filteredEntry(source, entry, svgRules), stillHolds: [] }
  if (isPlain(start)) return nothing
  if (entry.unpackedBytes > fileLimits.innerBytes)
    return { content: null, stillHolds: (await maySay(start)) ? ['uncleaned'] : [] }
  const bytes = await wholeEntry(source, entry, fileLimits.innerBytes)
  if (isZipStart(bytes)) return cleanDocument(bytes, entry)
  const { content, stillHolds } = await cleanEmbedded(bytes)
  return { content: content && packedAs(content, entry), stillHolds }
}
