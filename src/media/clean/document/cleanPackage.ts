import type { ByteSource } from '../../bytes/source.ts'
import type { Remainder } from '../../domain/remainders.ts'
import type { ZipEntry } from '../../zip/localHeaders.ts'
import type { Kept } from './cleanArchive.ts'
import { cleanEntry, isSvg } from './cleanEntry.ts'
import { listsOfPeople, officeRules, wordsOfMakers } from './officeRules.ts'
import { type PackageMap, readPackage } from './packageMap.ts'
import { coreProperties, extendedProperties, keptProperties } from './properties.ts'
import { partName, relationshipRules } from './relationships.ts'
import { attributeOf, unescaped } from './tags.ts'
import { keptEntries } from './writeArchive.ts'
import type { XmlRules } from './xmlFilter.ts'
import { filteredEntry, isMarkup, mentions, type Packed, packedAs, startOf, textOf } from './zipContent.ts'

const contentTypes = '[content_types].xml'

/** Parts of a table that are only numbers and texts: they are large, and are read only when a link of theirs goes. */
const onlyData = ['worksheet', 'sharedstrings', 'pivotcacherecords']

/** Markup by its content: a part of a package may have any name. Pages that another program made are none of Office. */
const isOfOffice = async (source: ByteSource, entry: ZipEntry, type: string): Promise<boolean> => {
  const start = await startOf(source, entry)
  return isMarkup(start) && !isSvg(entry.name, start) && type !== 'afchunk'
}

type Work = { source: ByteSource; map: PackageMap; found: Set<Remainder> }

const cleanPart = async ({ source, map, found }: Work, entry: ZipEntry): Promise<Packed | null> => {
  const name = partName(entry.name)
  const type = map.types.get(name) ?? ''
  if (type === 'core-properties') return packedAs(coreProperties(keptProperties(await textOf(source, entry))), entry)
  if (type === 'extended-properties') return packedAs(extendedProperties(), entry)
  const droppedIds = map.droppedIds.get(name) ?? new Set<string>()
  if (await isOfOffice(source, entry, type)) {
    const isRead = !onlyData.includes(type) || droppedIds.size > 0 || (await mentions(source, entry, wordsOfMakers))
    if (!isRead) return null
    const rules = officeRules(type, droppedIds, (remainder) => found.add(remainder))
    return filteredEntry(source, entry, rules)
  }
  const { content, stillHolds } = await cleanEntry(source, entry)
  for (const remainder of stillHolds) found.add(remainder)
  return content
}

const contentTypeRules = (isKept: (part: string) => boolean): XmlRules => ({
  tag: (tag) =>
    tag.local === 'Override' && !isKept(partName(unescaped(attributeOf(tag, 'PartName') ?? ''))) ? 'drop' : 'keep',
})

/** Lists of names go with the last comment and the last change. */
const withoutPeople = ({ map, found }: Work): PackageMap =>
  found.has('comments') || found.has('trackedChanges') ? map : map.without((type) => listsOfPeople.includes(type))

/** What becomes of an entry that is no part of its own: the list of all parts, or the links of one; undefined for a part. */
const rulesOfLinks = (name: string, map: PackageMap): XmlRules | undefined => {
  const links = map.linksIn.get(name)
  if (name === contentTypes) return contentTypeRules((part) => map.types.has(part) || map.linksIn.has(part))
  return links && relationshipRules((id) => links.has(id))
}

/**
 * A package of Office: what a chain of links leads to from its beginning, without what it says of those who made it.
 * What no link leads to, nobody sees, and it goes.
 */
export const cleanPackage = async (source: ByteSource, entries: readonly ZipEntry[]): Promise<Kept> => {
  const map = await readPackage(source, entries)
  const work: Work = { source, map, found: new Set(map.found) }
  const contents = new Map<ZipEntry, Packed | null>()
  for (const entry of entries)
    if (map.types.has(partName(entry.name))) contents.set(entry, await cleanPart(work, entry))
  const last = withoutPeople(work)
  const kept = keptEntries()
  for (const entry of entries) {
    const name = partName(entry.name)
    const rules = rulesOfLinks(name, last)
    if (rules) kept.keep(entry, await filteredEntry(source, entry, rules))
    else if (last.types.has(name)) kept.keep(entry, contents.get(entry) ?? null)
  }
  return { entries: kept.entries, found: work.found }
}
