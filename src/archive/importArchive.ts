import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { hasRole } from '../access/people.ts'
import { database } from '../config/sql.ts'
import { fieldTree } from '../fields/tree.ts'
import { StartError } from '../office/StartError.ts'
import { slugs } from '../slugs.ts'
import { bringBatch } from './batch.ts'
import { noId } from './bring.ts'
import { type ArchiveSlug, archiveCollections } from './collections.ts'
import { type Folder, type ItemFile, openFolder } from './folder.ts'
import type { Gate } from './gate.ts'
import { type Index, isInArchive, lookThrough } from './lookThrough.ts'
import { Names } from './names.ts'
import type { Line } from './place.ts'
import { emptySummary, type Result, type Summary } from './report.ts'
import type { Run } from './run.ts'

/** How an archive is brought in. */
export type ImportOptions = {
  folder: string
  /** E-mail address of the person who brings it, who holds the role of the head. */
  as: string
  /** Documents become public since their historic instant; without it all are drafts. */
  isPublic?: boolean
  isDryRun?: boolean
  source?: string
  /** Items of one transaction. */
  batchSize?: number
}

/** Who is told what, while an import runs. */
export type Listener = {
  onResult: (result: Result) => Promise<void> | void
  onProgress?: (done: number, total: number) => void
  /** Ends the import after the items under way. */
  signal?: AbortSignal
}

type Account = NonNullable<PayloadRequest['user']>

/**
 * The account in whose name everything is written.
 * @throws StartError when nobody has that address, or it may not publish
 */
const personOf = async (payload: Payload, email: string): Promise<Account> => {
  const { docs } = await payload.find({
    collection: slugs.users,
    where: { email: { equals: email.trim().toLowerCase() } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  const account = docs[0] ? ({ ...docs[0], collection: slugs.users } as Account) : null
  if (!account)
    throw new StartError(`There is no account with ${email}. Name the person who brings the archive: --as <e-mail>.`)
  if (!hasRole(account, 'head'))
    throw new StartError(
      `${email} is not head of the department, or no longer active. An archive is brought in by the head.`,
    )
  return account
}

const editorNodes = (payload: Payload): ReadonlySet<string> => {
  const editor = payload.config.editor as { editorConfig?: { features?: { nodes?: { node: unknown }[] } } }
  const types = (editor.editorConfig?.features?.nodes ?? []).map(({ node }) => {
    const known = node as { getType?: () => string; replace?: { getType?: () => string } }
    return known.getType?.() ?? known.replace?.getType?.() ?? ''
  })
  return new Set(types)
}

/** A dry run makes no ids, so that everything in the archive counts as there. */
class RehearsedNames extends Names {
  readonly #index: Index

  constructor(source: string, index: Index) {
    super(source)
    this.#index = index
  }

  override idOf(name: { collection: string; key: string }): string | undefined {
    return super.idOf(name) ?? (isInArchive(this.#index, name.collection, name.key) ? noId : undefined)
  }
}

const prepare = async (payload: Payload, gate: Gate, folder: Folder, options: ImportOptions): Promise<Run> => {
  const source = options.source ?? folder.source
  const index = await lookThrough(folder)
  const trees = new Map<ArchiveSlug, ReturnType<typeof fieldTree>>()
  for (const { slug } of archiveCollections) trees.set(slug, fieldTree(payload.collections[slug].config.fields))
  const isDryRun = options.isDryRun ?? false
  const names = isDryRun ? new RehearsedNames(source, index) : new Names(source)
  await names.learnBrought(await database(null, payload))
  return {
    payload,
    gate,
    folder,
    index,
    source,
    isDryRun,
    isPublic: options.isPublic ?? false,
    names,
    redirects: new Map(),
    fieldsOf: (slug) => trees.get(slug) ?? [],
    knows: editorNodes(payload),
  }
}

async function* batchesOf(files: readonly ItemFile[], size: number): AsyncGenerator<Line[]> {
  let batch: Line[] = []
  for (const { read, path, file } of files)
    for await (const line of read(path, file)) {
      batch.push(line)
      if (batch.length < size) continue
      yield batch
      batch = []
    }
  if (batch.length > 0) yield batch
}

const sizeOf = (slug: ArchiveSlug, { batchSize = 20 }: ImportOptions): number => (slug === slugs.media ? 1 : batchSize)

/**
 * Brings the items of one collection in. Lines that wait for others of the same collection are tried again, as long as
 * that brings any further.
 */
const bringCollection = async (
  run: Run,
  user: Account,
  slug: ArchiveSlug,
  options: ImportOptions,
  tell: (results: Result[]) => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<void> => {
  let waiting: Line[] = []
  const files = run.folder.files.filter((file) => file.slug === slug)
  for await (const lines of batchesOf(files, sizeOf(slug, options))) {
    if (signal?.aborted) return
    const batch = await bringBatch(run, user, slug, lines)
    waiting.push(...batch.waiting.map(({ line }) => line))
    await tell(batch.results)
  }
  while (waiting.length > 0 && !signal?.aborted) {
    const again: Line[] = []
    for (const line of waiting) {
      const batch = await bringBatch(run, user, slug, [line])
      again.push(...batch.waiting.map((job) => job.line))
      await tell(batch.results)
    }
    if (again.length === waiting.length) return tell(again.map((line) => stuck(slug, line)))
    waiting = again
  }
}

/** Leads in a circle, or to an item that was refused. */
const stuck = (slug: ArchiveSlug, line: Line): Result => ({
  file: line.file,
  line: line.line,
  collection: slug,
  externalId: 'values' in line ? String(line.values.externalId ?? '') : '',
  outcome: 'refused',
  reasons: [{ code: 'import.leadsToRefused' }],
  documentId: null,
})

const strangers = ({ unknown }: Folder): Result[] =>
  unknown.map((file) => ({
    file,
    line: 0,
    collection: '',
    externalId: '',
    outcome: 'refused',
    reasons: [
      {
        code: 'import.unknownCollection',
        facts: { file, known: archiveCollections.map(({ name }) => name) },
      },
    ],
    documentId: null,
  }))

/**
 * Brings the archive of a folder in. Interrupted, it goes on where it was when it is started again; started again after
 * its end it changes nothing.
 * @returns how many lines came to what
 * @throws StartError when nothing can begin: no folder, no person
 */
export const importArchive = async (
  payload: Payload,
  gate: Gate,
  options: ImportOptions,
  { onResult, onProgress, signal }: Listener,
): Promise<Summary> => {
  const user = await personOf(payload, options.as)
  const run = await prepare(payload, gate, await openFolder(options.folder), options)
  const summary = emptySummary()
  let done = 0
  const tell = async (results: Result[]): Promise<void> => {
    for (const result of results) {
      summary[result.outcome] += 1
      await onResult(result)
    }
    done += results.length
    onProgress?.(done, run.index.lines)
  }
  await tell(strangers(run.folder))
  done = 0
  for (const { slug } of archiveCollections) await bringCollection(run, user, slug, options, tell, signal)
  if (!run.isDryRun) await (await database(null, payload)).execute(sql`analyze`)
  return summary
}
