import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { StartError } from '../office/StartError.ts'
import { type ArchiveSlug, archiveCollections, archiveNames } from './collections.ts'
import type { Line } from './place.ts'
import { readCsv } from './readCsv.ts'
import { readJsonLines } from './readJsonLines.ts'
import { readJsonList } from './readJsonList.ts'

/** What the folder says about itself in `archive.json`, all of it optional. */
const settings = z.strictObject({
  source: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{0,60}$/)
    .default('archive'),
  hosts: z.array(z.string()).default(['geostat.ge', 'www.geostat.ge', 'new.geostat.ge']),
  /** By the names that the files of a collection have. */
  defaults: z.partialRecord(z.enum(archiveNames), z.record(z.string(), z.unknown())).default({}),
})

export type FolderSettings = z.infer<typeof settings>

/** One file of items. */
export type ItemFile = {
  file: string
  path: string
  slug: ArchiveSlug
  read: (path: string, file: string) => AsyncGenerator<Line>
}

export type Folder = Omit<FolderSettings, 'defaults'> & {
  defaults: Partial<Record<ArchiveSlug, Record<string, unknown>>>
  root: string
  files: ItemFile[]
  unknown: string[]
}

const readers: Record<string, ItemFile['read']> = {
  jsonl: readJsonLines,
  ndjson: readJsonLines,
  json: readJsonList,
  csv: readCsv,
}

/** Files beside the items: what the folder says about itself, and what an import before this one wrote. */
const isAside = (file: string): boolean => file === 'archive.json' || /^report.*\.csv$/.test(file)

const readSettings = async (root: string): Promise<FolderSettings> => {
  const text = await readFile(join(root, 'archive.json'), 'utf8').catch(() => '{}')
  try {
    return settings.parse(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch {
    throw new StartError(
      'archive.json cannot be read. It is one JSON object and knows source (small letters), hosts (a list) and defaults (fields by collection); see docs/operators/import.md.',
    )
  }
}

const itemFile = (root: string, file: string): ItemFile | null => {
  const [name = ''] = file.split('.')
  const read = readers[file.split('.').at(-1)?.toLowerCase() ?? '']
  const slug = archiveCollections.find((collection) => collection.name === name)?.slug
  return slug && read ? { file, path: join(root, file), slug, read } : null
}

/**
 * Looks into the folder of an archive: its items in the order in which they come in, and files that nobody knows.
 * @throws StartError when there is no such folder, or nothing in it
 */
export const openFolder = async (root: string): Promise<Folder> => {
  const isFolder = await stat(root).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) throw new StartError(`There is no folder ${root}. Use: npm run import -- <folder> --as <e-mail>`)
  const names = (await readdir(root)).filter(
    (file) => readers[file.split('.').at(-1)?.toLowerCase() ?? ''] && !isAside(file),
  )
  const found = names.sort().map((file) => itemFile(root, file))
  const order = archiveCollections.map(({ slug }) => slug)
  const files = found.filter((file) => file !== null).sort((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug))
  const unknown = names.filter((_, index) => found[index] === null)
  if (names.length === 0) throw new StartError(`${root} has no items: no file such as news.jsonl or publications.csv.`)
  const said = await readSettings(root)
  const defaults = Object.fromEntries(archiveCollections.map(({ name, slug }) => [slug, said.defaults[name] ?? {}]))
  return { ...said, defaults, root, files, unknown }
}
