import type { ByteSource } from '../../bytes/source.ts'
import type { Remainder } from '../../domain/remainders.ts'
import { broken, refuseKind } from '../../refuse.ts'
import type { ZipEntry } from '../../zip/localHeaders.ts'
import { droppedLinks, tellingLinks } from './officeRules.ts'
import { partName, type Relationship, readRelationships, relationshipsOf } from './relationships.ts'
import { textOf } from './zipContent.ts'

/** What stays of a package: its parts, and the links that go. */
export type PackageMap = {
  /** Parts that stay, and the type of the first link that leads to each. */
  types: ReadonlyMap<string, string>
  /** Parts that hold links and stay, and the links of each that go. */
  linksIn: ReadonlyMap<string, ReadonlySet<string>>
  /** The same links, by the part that they belong to. */
  droppedIds: ReadonlyMap<string, ReadonlySet<string>>
  /** What the links tell of. */
  found: ReadonlySet<Remainder>
  /** The same package when links of some more types go. */
  without: (isDropped: (type: string) => boolean) => PackageMap
}

/** What a package may say of itself; everything else at its beginning goes. */
const ofThePackage = ['officedocument', 'core-properties', 'extended-properties']

type Links = ReadonlyMap<string, readonly Relationship[]>

const isDroppedLink = (from: string, type: string): boolean =>
  from === '' ? !ofThePackage.includes(type) : droppedLinks.includes(type)

const walk = (links: Links, isDropped: (from: string, type: string) => boolean): PackageMap => {
  const types = new Map<string, string>()
  const linksIn = new Map<string, Set<string>>()
  const droppedIds = new Map<string, Set<string>>()
  const found = new Set<Remainder>()
  const ahead = ['']
  for (let from = ahead.pop(); from !== undefined; from = ahead.pop()) {
    const own = links.get(from)
    if (!own) continue
    const gone = new Set(own.filter(({ type }) => isDropped(from, type)).map(({ id }) => id))
    linksIn.set(relationshipsOf(from), gone)
    droppedIds.set(from, gone)
    for (const { id, type, part } of own) {
      if (type === 'origin' || type === 'signature') found.add('signature')
      if (gone.has(id)) continue
      if (tellingLinks[type]) found.add(tellingLinks[type])
      if (part === null || types.has(part)) continue
      types.set(part, type)
      ahead.push(part)
    }
  }
  const without = (more: (type: string) => boolean): PackageMap =>
    walk(links, (from, type) => isDropped(from, type) || more(type))
  return { types, linksIn, droppedIds, found, without }
}

/** Reads which parts of a package lead to which. @throws Refusal 400 for a package that leads nowhere */
export const readPackage = async (source: ByteSource, entries: readonly ZipEntry[]): Promise<PackageMap> => {
  const byName = new Map(entries.map((entry) => [partName(entry.name), entry]))
  // A name with other capitals is the same part: one program would read the one, another the other.
  if (byName.size < entries.length) return broken()
  const links = new Map<string, Relationship[]>()
  for (const part of ['', ...byName.keys()]) {
    const entry = byName.get(relationshipsOf(part))
    if (entry) links.set(part, readRelationships(part, await textOf(source, entry)))
  }
  if ([...links.values()].flat().some(({ type }) => type === 'vbaproject')) return refuseKind('Office + VBA')
  const map = walk(links, isDroppedLink)
  return map.types.size > 0 ? map : broken()
}
