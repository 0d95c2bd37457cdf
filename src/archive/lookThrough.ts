import { plainOldPath } from '../fields/oldPath.ts'
import { slugs } from '../slugs.ts'
import type { Folder } from './folder.ts'
import { type Item, readItem } from './item.ts'
import type { Name } from './mapItem.ts'
import { type Place, placeName, type Reason } from './place.ts'

/** What the whole archive knows before its first item comes in: who is in it, and which line was first with what. */
export type Index = {
  lines: number
  /** First place of each external id, by collection. */
  ids: Map<string, string>
  /** First place of each old address, and the item that was there. */
  oldPaths: Map<string, { place: string; name: Name }>
  /** Files by their path in the folder and by their old addresses. */
  pictures: Map<string, string>
}

const idKey = (slug: string, externalId: string): string => `${slug}\u0000${externalId}`

const note = <T>(map: Map<string, T>, key: string, value: T): void => {
  if (!map.has(key)) map.set(key, value)
}

/** Reads all files once, keeping names only. */
export const lookThrough = async (folder: Folder): Promise<Index> => {
  const index: Index = { lines: 0, ids: new Map(), oldPaths: new Map(), pictures: new Map() }
  for (const { slug, read, path, file } of folder.files)
    for await (const line of read(path, file)) {
      index.lines += 1
      const read = 'values' in line ? readItem(line.values, folder.defaults[slug]) : line
      if (!('item' in read)) continue
      const { externalId, oldPaths, path: stored } = read.item
      const place = placeName(line)
      note(index.ids, idKey(slug, externalId), place)
      const name = { collection: slug, key: externalId }
      for (const oldPath of oldPaths) note(index.oldPaths, oldPath, { place, name })
      if (slug === slugs.media)
        for (const address of [stored ? plainOldPath(`/${stored}`) : null, ...oldPaths])
          if (address) note(index.pictures, address, externalId)
    }
  return index
}

/** True when the archive itself holds the item, be it further down. */
export const isInArchive = (index: Index, collection: string, externalId: string): boolean =>
  index.ids.has(idKey(collection, externalId))

/** The second line with one external id, or with an old address that an earlier line has, does not come in. */
export const twiceProblem = (index: Index, slug: string, item: Item, place: Place): Reason | null => {
  const own = placeName(place)
  const first = index.ids.get(idKey(slug, item.externalId))
  if (first && first !== own) return { code: 'import.twice', facts: { id: item.externalId, first } }
  const taken = item.oldPaths.find((oldPath) => index.oldPaths.get(oldPath)?.place !== own)
  return taken
    ? { code: 'import.oldPathTaken', facts: { path: taken, first: index.oldPaths.get(taken)?.place ?? '' } }
    : null
}
