import type { PayloadRequest } from 'payload'
import { can } from '../../src/access/can.ts'
import { Refusal } from '../../src/errors/Refusal.ts'
import { treeOf } from '../../src/fields/treeOf.ts'
import { audit } from '../../src/lifecycle/audit.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import { configOf } from '../../src/lifecycle/configOf.ts'
import { decide } from '../../src/lifecycle/decide.ts'
import { actorOf } from '../../src/lifecycle/perform.ts'
import { type Language, languages, type PublicSlug } from '../../src/slugs.ts'
import { nowIso } from '../../src/time/clock.ts'
import { withDefaults } from './defaults.ts'
import { type ArchiveFacts, archiveLifecycle } from './domain/archiveLifecycle.ts'
import type { LocalizedDoc } from './domain/compileRow.ts'
import { inLanguage } from './domain/inLanguage.ts'
import type { ContentFacts } from './domain/lifecycle.ts'
import { asRecord, asText } from './domain/values.ts'
import { showCompiled } from './effects.ts'
import type { FileRules } from './fileRules.ts'
import { findMisfits, findProblems } from './findProblems.ts'
import { factsOf } from './gatherFacts.ts'
import { createMainRow, latestDoc, mainRow, saveVersionOf, writeMainRow } from './rows.ts'
import { claimFromTitle, claimTyped } from './slugRegistry.ts'

/** What is wrong with the languages that did not become public, by language. */
type BroughtOut = { problems: Record<string, readonly string[]> }

type Shown = { files: FileRules; req: PayloadRequest; subject: Subject; visibleFrom: string }

/** Asks the rules of the archive, compiles and shows, and writes down who did it. */
const show = async (
  { files, req, subject, visibleFrom }: Shown,
  draft: LocalizedDoc,
  before: LocalizedDoc,
  write: typeof writeMainRow,
): Promise<ContentFacts> => {
  const actor = actorOf(req)
  const input = { publishAt: visibleFrom }
  const { from, facts } = await factsOf(files, { req, subject, actor, input }, { draft, row: before })
  const isUnderway = before.state === 'inReview' || before.state === 'approved'
  const asked: ArchiveFacts = { ...facts, wasPublic: Boolean(before.everPublic), isUnderway }
  const decision = decide(archiveLifecycle, { action: 'bringIn', from, actor, facts: asked })
  if (!decision.ok) throw new Refusal(decision.refusal.code, decision.refusal.status, decision.refusal.facts)
  await showCompiled({ req, subject, facts, input }, { draft, before, write })
  await audit(req, {
    action: 'import.publish',
    outcome: 'done',
    actor,
    documentCollection: subject.slug,
    documentId: subject.id,
    afterDigest: facts.contentHash,
    details: { visibleFrom },
  })
  return facts
}

/**
 * Makes a document that an archive brought as a draft public since the instant at which it first was, in the transaction
 * of the request: the compilation is that of every publication.
 * @param visibleFrom instant in the past
 * @throws Refusal 403, 409 or 422
 */
const bringOut =
  (files: FileRules) =>
  async (req: PayloadRequest, subject: Subject, visibleFrom: string): Promise<BroughtOut> => {
    const [draft, before] = [await latestDoc(req, subject), await mainRow(req, subject)]
    return show({ files, req, subject, visibleFrom }, draft, before, writeMainRow)
  }

const claim = (
  req: PayloadRequest,
  { slug: collection, id: documentId }: Subject,
  doc: LocalizedDoc,
  locale: Language,
): Promise<string | null> => {
  const typed = asText(asRecord(doc.slug)[locale])
  if (typed) return claimTyped(req, { collection, locale, slug: typed, documentId })
  return claimFromTitle(req, { collection, locale, title: asText(asRecord(doc.title)[locale]) ?? '', documentId })
}

/** Reserves an address in each language that has a title, or a chosen address. */
const addressed = async (req: PayloadRequest, subject: Subject, doc: LocalizedDoc): Promise<LocalizedDoc> => {
  if (!treeOf(configOf(req, subject)).some(({ name }) => name === 'slug')) return {}
  const slugs: LocalizedDoc = {}
  for (const locale of languages) {
    const slug = await claim(req, subject, doc, locale)
    if (slug) slugs[locale] = slug
  }
  return { slug: slugs }
}

/** What the guard of every write makes of a new document: nothing public, and the one who wrote it remembered. */
const asNewDraft = (req: PayloadRequest, content: LocalizedDoc): LocalizedDoc => {
  const { id } = actorOf(req)
  const at = nowIso()
  return {
    ...content,
    _status: 'draft',
    state: 'draft',
    publicLocales: '',
    everPublic: false,
    editorIds: [id],
    createdBy: id,
    updatedBy: id,
    createdAt: at,
    updatedAt: at,
  }
}

/**
 * Writes a new document of an archive, all its languages at once, and makes it public when it says since when: in one
 * pass instead of a save for each language and a publication, which rewrite the same row seven times.
 * @param subject     with an id that nothing has yet: links to it may be written already
 * @param content     fields as `mapItem` read them: no column of the system is among them
 * @param visibleFrom instant in the past, or null for a draft
 * @returns what of the document is stored, and what keeps a language from being public
 * @throws Refusal 403, 409 or 422; the transaction is then to be given up
 */
const bringNew =
  (files: FileRules) =>
  async (
    req: PayloadRequest,
    subject: Subject & { kind: 'collection'; slug: PublicSlug },
    content: LocalizedDoc,
    visibleFrom: string | null,
  ): Promise<BroughtOut & { doc: LocalizedDoc }> => {
    const { slug } = subject
    if (!can(slug, 'create')({ req })) throw new Refusal('access.forbidden', 403)
    const given = asNewDraft(req, withDefaults(req.payload.collections[slug].config.flattenedFields, content))
    const draft = { ...given, ...(await addressed(req, subject, given)), id: subject.id }
    if (visibleFrom) {
      const { problems } = await show({ files, req, subject, visibleFrom }, draft, {}, createMainRow)
      return { doc: draft, problems }
    }
    await createMainRow(req, subject, draft)
    await saveVersionOf(req, subject, draft, 0)
    return { doc: draft, problems: {} }
  }

/** What the import of an archive asks of the gate. */
export const archiveGate = (files: FileRules) => ({
  bringNew: bringNew(files),
  bringOut: bringOut(files),
  findMisfits,
  findProblems,
  inLanguage,
  latestDoc,
})
