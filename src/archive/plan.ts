import { join, normalize, sep } from 'node:path'
import { plainOldPath } from '../fields/oldPath.ts'
import { documentSlugs, isPublicSlug, slugs } from '../slugs.ts'
import { now } from '../time/clock.ts'
import type { ArchiveSlug } from './collections.ts'
import { dateProblem, type Item, publicSince, readItem } from './item.ts'
import { isInArchive, twiceProblem } from './lookThrough.ts'
import { type Mapped, mapItem, type Name } from './mapItem.ts'
import type { Line, Reason } from './place.ts'
import type { Run } from './run.ts'

/** An item as it will be written. */
export type Planned = {
  line: Line
  slug: ArchiveSlug
  item: Item
  content: Mapped['content']
  /** Names of the fields that the item brings. */
  names: string[]
  /** Since when it is public, when it becomes so by this import. */
  visibleFrom: string | null
  /** What was left out on the way. */
  notes: Reason[]
}

export type Refused = { reason: Reason; item?: Item }
/** Waits for an item further down in the archive. */
export type Waiting = { waitsFor: Name[] }

/** Who an item is, or why its line is none. */
export const identify = (run: Run, slug: ArchiveSlug, line: Line): { item: Item } | Refused => {
  if (!('values' in line)) return { reason: line.reason }
  const read = readItem(line.values, run.folder.defaults[slug])
  if ('reason' in read) return read
  const twice = twiceProblem(run.index, slug, read.item, line)
  return twice ? { reason: twice, item: read.item } : read
}

/** Fields by which an item without a name is told apart: what every collection calls `title`; a file has its path. */
const hasTitle = (slug: ArchiveSlug, { title }: Mapped['content'], item: Item): boolean =>
  slug === slugs.media
    ? item.path !== null
    : typeof title === 'string'
      ? title !== ''
      : Object.values((title as object | undefined) ?? {}).some((text) => text !== '')

const misfit = (slug: ArchiveSlug, mapped: Mapped, item: Item): Reason | null => {
  const { content, unknown, wrong, tooLong } = mapped
  if (unknown.length > 0) return { code: 'import.fieldUnknown', facts: { fields: unknown.slice(0, 20) } }
  if (item.oldPaths.length > 0 && !isPublicSlug(slug))
    return { code: 'import.fieldUnknown', facts: { fields: ['oldPaths'] } }
  if (wrong.length > 0) return { code: 'import.fieldWrong', facts: { fields: wrong.slice(0, 20) } }
  if (tooLong.length > 0) return { code: 'import.textTooLong', facts: { fields: tooLong } }
  if (!hasTitle(slug, content, item))
    return slug === slugs.media ? { code: 'import.pathMissing' } : { code: 'import.titleMissing' }
  return dateProblem(item, content.publishedOn, now())
}

const notesOf = ({ losses }: Mapped): Reason[] => [
  ...(losses.pictures.length > 0
    ? [{ code: 'import.picturesLeftOut' as const, facts: { pictures: losses.pictures.slice(0, 5) } }]
    : []),
  ...(losses.hasTableAsText ? [{ code: 'import.tablesAsText' as const }] : []),
]

const pictureOf =
  (run: Run, asked: Name[]) =>
  (src: string): string | undefined => {
    const path = plainOldPath(src)
    const key = path ? run.index.pictures.get(path) : undefined
    if (!key) return undefined
    const name = { collection: slugs.media, key }
    const id = run.names.idOf(name)
    if (!id) asked.push(name)
    return id
  }

const mapped = (run: Run, slug: ArchiveSlug, item: Item): { result: Mapped; unknownNames: Name[] } => {
  const pictures: Name[] = []
  const result = mapItem(run.fieldsOf(slug), item.fields, {
    linkOf: (name) => run.names.idOf(name),
    conversion: { knows: run.knows, hosts: run.folder.hosts, pictureOf: pictureOf(run, pictures) },
  })
  return { result, unknownNames: [...result.missing, ...pictures] }
}

/** Memoranda outside the public register come in as drafts: that is no fault of theirs. */
const staysInside = (run: Run, slug: ArchiveSlug, content: Mapped['content']): boolean =>
  !run.isPublic ||
  !(documentSlugs as readonly string[]).includes(slug) ||
  (slug === slugs.memoranda && content.isListedPublicly !== true)

/**
 * What an item becomes, or why it does not: its fields held against the collection, names turned into links. Nothing is
 * written.
 * @param ask looks in the database for names that are not known yet
 */
export const plan = async (
  run: Run,
  slug: ArchiveSlug,
  line: Line,
  item: Item,
  ask: (names: readonly Name[]) => Promise<void>,
): Promise<Planned | Refused | Waiting> => {
  let { result, unknownNames } = mapped(run, slug, item)
  if (unknownNames.length > 0) {
    await ask(unknownNames)
    result = mapped(run, slug, item).result
  }
  const reason = misfit(slug, result, item)
  if (reason) return { reason, item }
  const { missing, content } = result
  if (missing.length > 0) {
    const comes = missing.every(({ collection, key }) => isInArchive(run.index, collection, key))
    if (comes) return { waitsFor: missing }
    return {
      item,
      reason: {
        code: 'import.nameUnknown',
        facts: { names: missing.map(({ collection, key }) => `${collection} “${key}”`) },
      },
    }
  }
  const isInside = staysInside(run, slug, content)
  const visibleFrom = isInside ? null : publicSince(item, content.publishedOn)
  if (!isInside && !visibleFrom) return { reason: { code: 'import.dateMissing' }, item }
  return { line, slug, item, content, names: Object.keys(content), visibleFrom, notes: notesOf(result) }
}

/** Where a file of the archive lies: below `files/`, never outside of it. */
export const filePath = (run: Run, path: string): string | null => {
  const folder = join(run.folder.root, 'files')
  const full = normalize(join(folder, path))
  return full.startsWith(`${folder}${sep}`) && !path.includes('\u0000') ? full : null
}
