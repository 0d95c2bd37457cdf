import type { SqlRunner } from '../config/sql.ts'
import { documentSlugs, slugs } from '../slugs.ts'
import { homeOf } from './html/address.ts'
import { oldLinksIn, type Target, withTargets } from './html/oldLinks.ts'
import type { Name } from './mapItem.ts'
import { ledFrom } from './oldAddresses.ts'
import type { Reason } from './place.ts'
import type { Planned } from './plan.ts'
import { reservedId } from './reservedId.ts'
import type { Run } from './run.ts'

const isDocument = (collection: string): boolean => (documentSlugs as readonly string[]).includes(collection)

/** A document may come in later; of a file only what is stored is known, since the same bytes are stored once. */
const idOf = (run: Run, name: Name): string | undefined =>
  run.names.idOf(name) ?? (isDocument(name.collection) ? reservedId(run.source, name) : undefined)

/** What the archive itself has at an old address: an item, or a file at its place in the folder. */
const inArchive = (run: Run, path: string): Target | null => {
  const file = run.index.pictures.get(path)
  const name = run.index.oldPaths.get(path)?.name ?? (file ? { collection: slugs.media, key: file } : undefined)
  const id = name && idOf(run, name)
  return name && id ? { relationTo: name.collection, value: id } : null
}

/** Asks where the office leads old addresses that the archive does not have, each once an import. */
const askOffice = async (run: Run, runner: SqlRunner, paths: readonly string[]): Promise<void> => {
  const asked = paths.filter((path) => !run.index.oldPaths.has(path) && !run.redirects.has(path))
  if (asked.length === 0) return
  const found = await ledFrom(runner, asked)
  for (const path of asked) run.redirects.set(path, found.get(path) ?? null)
}

/** The start of the website is no page that an archive could bring. */
const isStart = (path: string): boolean => /^\/(ka|en|index\.html?)?$/.test(path)

const leftOld = (paths: readonly string[]): Reason[] =>
  paths.length > 0 ? [{ code: 'import.linksLeftOld', facts: { count: paths.length, links: paths.slice(0, 5) } }] : []

/**
 * Links of an item's texts to pages of the old website lead to the documents that these pages became: items of this
 * archive, earlier or later in it, and whatever redirects of the office lead to. A link of which nobody knows where it
 * leads keeps its old address and is named in a note. The gate decides who sees a link, so a document that is not public
 * is not told by one.
 */
export const leadInside = async (run: Run, runner: SqlRunner, planned: Planned): Promise<Planned> => {
  const home = homeOf(run.folder.hosts)
  const paths = oldLinksIn(planned.content, home)
  if (paths.length === 0) return planned
  await askOffice(run, runner, paths)
  const targetOf = (path: string): Target | null => inArchive(run, path) ?? run.redirects.get(path) ?? null
  const left = paths.filter((path) => targetOf(path) === null && !isStart(path))
  return {
    ...planned,
    content: withTargets(planned.content, home, targetOf),
    notes: [...planned.notes, ...leftOld(left)],
  }
}
