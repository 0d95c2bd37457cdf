import type { ByteSource } from '../../bytes/source.ts'
import type { Remainder } from '../../domain/remainders.ts'
import type { ZipEntry } from '../../zip/localHeaders.ts'
import type { Kept } from './cleanArchive.ts'
import { cleanEntry } from './cleanEntry.ts'
import { keptEntries } from './writeArchive.ts'

/** What the file managers of macOS and Windows leave in folders. */
const leftovers = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$|\.~lock\.[^/]*$|~\$[^/]*$)/i

/** A plain archive: each file in it is cleaned as if it had come by itself. */
export const cleanZip = async (source: ByteSource, entries: readonly ZipEntry[]): Promise<Kept> => {
  const found = new Set<Remainder>()
  const kept = keptEntries()
  for (const entry of entries) {
    if (leftovers.test(entry.name)) continue
    const { content, stillHolds } = await cleanEntry(source, entry)
    kept.keep(entry, content)
    for (const remainder of stillHolds) found.add(remainder)
  }
  return { entries: kept.entries, found }
}
