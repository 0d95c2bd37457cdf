import type { PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { database } from '../config/sql.ts'
import { answerFor, statusOf } from '../errors/answer.ts'
import { Refusal } from '../errors/Refusal.ts'
import { documentSlugs, slugs } from '../slugs.ts'
import { type Brought, bring, isDone } from './bring.ts'
import { bringFile } from './bringFile.ts'
import type { ArchiveSlug } from './collections.ts'
import { leadInside } from './innerLinks.ts'
import type { Item } from './item.ts'
import { type Line, placeName, type Reason } from './place.ts'
import { identify, plan } from './plan.ts'
import { type Entry, entriesOf } from './register.ts'
import type { Result } from './report.ts'
import type { Requests, Run } from './run.ts'
import { requestsOf } from './write.ts'

type Account = NonNullable<PayloadRequest['user']>

/** A line of the archive on its way in. */
export type Job = { slug: ArchiveSlug; line: Line; item?: Item }

/** Results, and the lines that wait for others further down. */
export type Batch = { results: Result[]; waiting: Job[] }

const resultOf = ({ slug, line, item }: Job, brought: Brought): Result => ({
  file: line.file,
  line: line.line,
  collection: slug,
  externalId: item?.externalId ?? '',
  ...brought,
})

const refusal = (reason: Reason): Brought => ({ outcome: 'refused', reasons: [reason], documentId: null })

/** What went wrong with one item, in the words that any door would answer. */
const reasonOf = (error: unknown): Reason => {
  if (error instanceof Refusal) return { code: error.code, facts: error.facts }
  if (error instanceof ValidationError)
    return { code: 'import.fieldWrong', facts: { fields: error.data.errors.map(({ path }) => path) } }
  return { code: answerFor(error, 'ka').error.code as Reason['code'] }
}

const inTransaction = async <T>(run: Run, work: (id: number | string | undefined) => Promise<T>): Promise<T> => {
  if (run.isDryRun) return work(undefined)
  const id = (await run.payload.db.beginTransaction()) ?? undefined
  try {
    const result = await work(id)
    if (id !== undefined) await run.payload.db.commitTransaction(id)
    return result
  } catch (error) {
    if (id !== undefined) await run.payload.db.rollbackTransaction(id).catch(() => undefined)
    throw error
  }
}

const bringJob = async (
  run: Run,
  requests: Requests,
  job: Job,
  entry: Entry | undefined,
): Promise<{ brought: Brought } | 'waits'> => {
  const { slug, line, item } = job
  if (!item) return { brought: refusal({ code: 'import.idMissing' }) }
  const runner = await database(requests.ka)
  const planned = await plan(run, slug, line, item, (names) => run.names.ask(runner, names))
  if ('waitsFor' in planned) return 'waits'
  if ('reason' in planned) return { brought: refusal(planned.reason) }
  const write = slug === slugs.media ? bringFile : bring
  return { brought: await write(run, requests, await leadInside(run, runner, planned), entry) }
}

const together = (run: Run, user: Account, jobs: readonly Job[], entries: Map<string, Entry>): Promise<Batch> =>
  inTransaction(run, async (transaction) => {
    const requests = await requestsOf(run, user, transaction)
    const batch: Batch = { results: [], waiting: [] }
    for (const job of jobs) {
      const became = await bringJob(run, requests, job, entries.get(job.item?.externalId ?? ''))
      if (became === 'waits') batch.waiting.push(job)
      else batch.results.push(resultOf(job, became.brought))
    }
    return batch
  })

/** Names that a transaction gave and took back. */
const forget = (run: Run, jobs: readonly Job[], entries: Map<string, Entry>): void => {
  for (const { slug, item } of jobs)
    if (item && !entries.has(item.externalId)) run.names.forget({ collection: slug, key: item.externalId })
}

/** One item by itself: what is wrong with it is its own. A database that is away ends the import instead. */
const alone = async (run: Run, user: Account, job: Job, entries: Map<string, Entry>): Promise<Batch> => {
  try {
    return await together(run, user, [job], entries)
  } catch (error) {
    if (statusOf(error) === 503 && !(error instanceof Refusal && error.code !== 'office.away')) throw error
    forget(run, [job], entries)
    return { results: [resultOf(job, refusal(reasonOf(error)))], waiting: [] }
  }
}

/** Several in one transaction; when one of them fails nothing of it stays, and each is brought by itself. */
const bringAll = async (run: Run, user: Account, jobs: readonly Job[], entries: Map<string, Entry>): Promise<Batch> => {
  if (jobs.length > 1 && !run.isDryRun)
    try {
      return await together(run, user, jobs, entries)
    } catch {
      forget(run, jobs, entries)
    }
  const batch: Batch = { results: [], waiting: [] }
  for (const job of jobs) {
    const { results, waiting } = await alone(run, user, job, entries)
    batch.results.push(...results)
    batch.waiting.push(...waiting)
  }
  return batch
}

/**
 * Brings several lines of one collection in. A line that cannot come in is a result like the others.
 * @param user the account of the person who runs the import
 */
export const bringBatch = async (
  run: Run,
  user: Account,
  slug: ArchiveSlug,
  lines: readonly Line[],
): Promise<Batch> => {
  const known = lines.map((line) => ({ line, read: identify(run, slug, line) }))
  const ids = known.flatMap(({ read }) => ('reason' in read ? [] : [read.item.externalId]))
  const entries = await entriesOf(await database(null, run.payload), run.source, slug, ids)
  const mayBePublic = (documentSlugs as readonly string[]).includes(slug)
  const done: Result[] = []
  const jobs: Job[] = []
  for (const { line, read } of known) {
    const job = { slug, line, item: read.item }
    const entry = entries.get(read.item?.externalId ?? '')
    if ('reason' in read) done.push(resultOf(job, refusal(read.reason)))
    else if (entry && isDone(run, entry, read.item.digest, mayBePublic)) {
      run.names.learn({ collection: slug, key: read.item.externalId }, entry.documentId)
      done.push(resultOf(job, { outcome: 'unchanged', reasons: [], documentId: entry.documentId }))
    } else jobs.push(job)
  }
  const batch = jobs.length > 0 ? await bringAll(run, user, jobs, entries) : { results: [], waiting: [] }
  const order = new Map(lines.map((line, index) => [placeName(line), index]))
  const at = (result: Result): number => order.get(placeName(result)) ?? 0
  return { results: [...done, ...batch.results].sort((a, b) => at(a) - at(b)), waiting: batch.waiting }
}
