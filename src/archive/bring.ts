import type { PayloadRequest } from 'payload'
import { database } from '../config/sql.ts'
import { audit } from '../lifecycle/audit.ts'
import type { Subject } from '../lifecycle/binding.ts'
import { actorOf } from '../lifecycle/perform.ts'
import { documentSlugs, type PublicSlug, type Slug } from '../slugs.ts'
import { fingerprint, isUntouched } from './fingerprint.ts'
import type { Content } from './mapItem.ts'
import { leadHere, newPaths, oldPathProblem } from './oldAddresses.ts'
import type { Reason } from './place.ts'
import type { Planned } from './plan.ts'
import { type Entry, enter } from './register.ts'
import type { Outcome } from './report.ts'
import { reservedId } from './reservedId.ts'
import type { Requests, Run } from './run.ts'
import { writeContent } from './write.ts'

/** What became of an item. */
export type Brought = { outcome: Outcome; reasons: Reason[]; documentId: string | null }

const subjectOf = ({ slug }: Pick<Planned, 'slug'>, id: string): Subject => ({ kind: 'collection', slug, id })

const refused = (reason: Reason): Brought => ({ outcome: 'refused', reasons: [reason], documentId: null })

/** Who changed what came in, and when, is in the audit log: one row an item. */
const noteDown = (req: PayloadRequest, planned: Planned, id: string, action: 'create' | 'update'): Promise<void> =>
  audit(req, {
    action: `import.${action}`,
    outcome: 'done',
    actor: actorOf(req),
    documentCollection: planned.slug,
    documentId: id,
    afterDigest: planned.item.digest,
  })

const remember = async (
  run: Run,
  req: PayloadRequest,
  { slug, item, names }: Planned,
  { id, isPublic, doc }: { id: string; isPublic: boolean; doc?: Content },
): Promise<void> => {
  const left = doc ?? (await run.gate.latestDoc(req, subjectOf({ slug }, id)))
  await enter(await database(req), run.source, slug, item.externalId, {
    documentId: id,
    digest: item.digest,
    contentDigest: fingerprint(run.fieldsOf(slug), names, left),
    fileDigest: null,
    isPublic,
  })
  run.names.learn({ collection: slug, key: item.externalId }, id)
}

/** A language that stays behind is named, so that somebody may complete it. */
const leftBehind = (problems: Record<string, readonly string[]>): Reason[] =>
  Object.entries(problems)
    .filter(([, fields]) => fields.length > 0)
    .map(([language, fields]) => ({
      code: 'import.languageLeftOut' as const,
      facts: { language, fields: [...new Set(fields)] },
    }))

const bringOut = async (run: Run, req: PayloadRequest, planned: Planned, id: string): Promise<Reason[]> => {
  if (!planned.visibleFrom) return []
  const { problems } = await run.gate.bringOut(req, subjectOf(planned, id), planned.visibleFrom)
  return leftBehind(problems)
}

const problemOf = async (
  run: Run,
  req: PayloadRequest,
  planned: Planned,
  id: string | null,
): Promise<Reason | null> => {
  const taken = await oldPathProblem(req, planned.item.oldPaths, id)
  if (taken || planned.visibleFrom) return taken
  const misfits = await run.gate.findMisfits(req, subjectOf(planned, id ?? noId), planned.content)
  return misfits.length > 0 ? { code: 'import.fieldWrong', facts: { fields: misfits.slice(0, 20) } } : null
}

const isDocument = (slug: Slug): slug is PublicSlug => (documentSlugs as readonly Slug[]).includes(slug)

/** Stands for the id of a document that is not there yet. */
export const noId = '00000000-0000-4000-8000-000000000000'

const isWhollyWrong = (problems: Record<string, readonly string[]>): boolean =>
  Object.values(problems).every((fields) => fields.length > 0)

/** What would become of an item; nothing is written. */
const rehearse = async (
  run: Run,
  req: PayloadRequest,
  planned: Planned,
  outcome: 'created' | 'updated',
): Promise<Brought> => {
  if (!planned.visibleFrom) return { outcome, reasons: planned.notes, documentId: null }
  const problems = await run.gate.findProblems(req, subjectOf(planned, noId), planned.content)
  if (isWhollyWrong(problems)) return refused({ code: 'content.incomplete', facts: { fields: problems.ka ?? [] } })
  return { outcome, reasons: [...planned.notes, ...leftBehind(problems)], documentId: null }
}

const bringDocument = async (
  run: Run,
  req: PayloadRequest,
  slug: PublicSlug,
  { item, content, visibleFrom }: Planned,
) => {
  const id = reservedId(run.source, { collection: slug, key: item.externalId })
  return { id, ...(await run.gate.bringNew(req, { kind: 'collection', slug, id }, content, visibleFrom)) }
}

const bringNew = async (run: Run, requests: Requests, planned: Planned): Promise<Brought> => {
  const { slug, item, content } = planned
  const req = requests.ka
  const problem = await problemOf(run, req, planned, null)
  if (problem) return refused(problem)
  if (run.isDryRun) return rehearse(run, req, planned, 'created')
  const { id, doc, problems } = isDocument(slug)
    ? await bringDocument(run, req, slug, planned)
    : { id: await writeContent(run, requests, slug, null, content), doc: undefined, problems: {} }
  if (!planned.visibleFrom) await noteDown(req, planned, id, 'create')
  await leadHere(req, slug, id, item.oldPaths)
  await remember(run, req, planned, { id, doc, isPublic: planned.visibleFrom !== null })
  return { outcome: 'created', reasons: [...planned.notes, ...leftBehind(problems)], documentId: id }
}

/**
 * An item that came in before and is another now: its document is written anew as a draft, unless somebody of the office
 * has changed it since. What is public stays as it is until a person publishes the draft. A document that came in as a
 * draft becomes public when the whole archive is now brought in public.
 */
const bringAgain = async (run: Run, requests: Requests, planned: Planned, entry: Entry): Promise<Brought> => {
  const { slug, item, content, names } = planned
  const [req, id] = [requests.ka, entry.documentId]
  const isOtherNow = entry.digest !== item.digest
  const mayGoOut = planned.visibleFrom !== null && !entry.isPublic
  if (!isOtherNow && !mayGoOut) return { outcome: 'unchanged', reasons: [], documentId: id }
  const doc = await run.gate.latestDoc(req, subjectOf(planned, id))
  if (!doc.id || doc.deletedAt || !isUntouched(run.fieldsOf(slug), entry.contentDigest, names, doc))
    return { outcome: 'leftAlone', reasons: [{ code: 'import.editedHere' }], documentId: id }
  const problem = await problemOf(run, req, planned, id)
  if (problem) return refused(problem)
  if (run.isDryRun) return rehearse(run, req, planned, 'updated')
  if (isOtherNow) await writeContent(run, requests, slug, id, content)
  const notes = mayGoOut ? await bringOut(run, req, planned, id) : []
  if (!mayGoOut) await noteDown(req, planned, id, 'update')
  await leadHere(req, slug, id, await newPaths(req, item.oldPaths))
  await remember(run, req, planned, { id, isPublic: mayGoOut })
  const waiting: Reason[] = entry.isPublic ? [{ code: 'import.waitsAsDraft' }] : []
  return { outcome: 'updated', reasons: [...planned.notes, ...notes, ...waiting], documentId: id }
}

/** Brings one item in, within the transaction of the requests. */
export const bring = (run: Run, requests: Requests, planned: Planned, entry: Entry | undefined): Promise<Brought> =>
  entry ? bringAgain(run, requests, planned, entry) : bringNew(run, requests, planned)

/** True for an item about which nothing is to be done. */
export const isDone = (run: Run, entry: Entry | undefined, digest: string, mayBePublic: boolean): boolean =>
  entry !== undefined && entry.digest === digest && (!run.isPublic || entry.isPublic || !mayBePublic)
