import type { PayloadRequest } from 'payload'
import { asLocaleSet, fromLocaleSet } from '../../src/access/publicRead.ts'
import { treeOf } from '../../src/fields/treeOf.ts'
import type { ActionInput, Subject } from '../../src/lifecycle/binding.ts'
import { configOf } from '../../src/lifecycle/configOf.ts'
import { now } from '../../src/time/clock.ts'
import { tbilisiDay } from '../../src/time/tbilisi.ts'
import { compileRow, type LocalizedDoc } from './domain/compileRow.ts'
import { type ContentFacts, completeLanguages, followingDay } from './domain/lifecycle.ts'
import { storedText } from './domain/storedText.ts'
import { asText } from './domain/values.ts'
import { withWritten } from './domain/writtenText.ts'
import { rebuildMediaUsage } from './mediaUsage.ts'
import { everyEditor, latestDoc, mainRow, saveVersionOf, writeMainRow } from './rows.ts'
import { claimFromTitle } from './slugRegistry.ts'

type Deed = { req: PayloadRequest; subject: Subject; facts: ContentFacts; input: ActionInput }

/** Announced day of the language that follows, when one is missing. */
const expectedDay = (facts: ContentFacts): string | null => {
  const following = Object.keys(facts.problems).find((language) => !completeLanguages(facts).includes(language))
  const stated = following ? followingDay(facts, following) : null
  return stated ? `${stated}T00:00:00.000Z` : null
}

/** Slugs by language; a language that was never saved by itself, as in a copy, receives its address now. */
const addressed = async (
  req: PayloadRequest,
  subject: Subject,
  row: LocalizedDoc,
  locales: readonly string[],
): Promise<LocalizedDoc> => {
  const [slugs, titles] = [{ ...(row.slug as LocalizedDoc | null) }, { ...(row.title as LocalizedDoc | null) }]
  for (const locale of locales)
    slugs[locale] ??= await claimFromTitle(req, {
      collection: subject.slug,
      locale,
      title: String(titles[locale] ?? ''),
      documentId: subject.id,
    })
  return slugs
}

/** The end that was stated before, unless it is reached: what goes out again does not go out into the dark. */
const endToCome = (visibleUntil: unknown): string | null => {
  const end = asText(visibleUntil)
  return end && new Date(end) > now() ? end : null
}

/** The document that is published: its newest draft, its main row as it is, and what writes the new one. */
type Material = { draft: LocalizedDoc; before: LocalizedDoc; write: typeof writeMainRow }

/**
 * Publishes: the complete languages of the draft become the row that the public reads, from now or from the stated
 * minute on; other languages stay as they were. A draft that holds more than what went out stays the newest version.
 */
export const compileAndShow = async (deed: Deed): Promise<undefined> => {
  const [draft, before] = [await latestDoc(deed.req, deed.subject), await mainRow(deed.req, deed.subject)]
  await showCompiled(deed, { draft, before, write: writeMainRow })
}

/** The same of a document that is in hand. */
export const showCompiled = async (
  { req, subject, facts, input }: Deed,
  { draft, before, write }: Material,
): Promise<LocalizedDoc> => {
  const tree = treeOf(configOf(req, subject))
  const live = before._status === 'published' ? before : {}
  const approved = completeLanguages(facts)
  const visibleFrom = asText(input.publishAt)
    ? new Date(String(input.publishAt)).toISOString()
    : (asText(live.visibleFrom) ?? now().toISOString())
  const visibleUntil = asText(input.visibleUntil)
    ? new Date(String(input.visibleUntil)).toISOString()
    : endToCome(live.visibleUntil)
  const locales = [...new Set([...fromLocaleSet(asText(live.publicLocales)), ...approved])]
  const system = {
    id: subject.id,
    _status: 'published',
    state: 'published',
    visibleFrom,
    visibleUntil,
    publicLocales: asLocaleSet(locales),
    expectedOn: expectedDay(facts),
    everPublic: Boolean(before.everPublic) || new Date(visibleFrom) <= now(),
    editorIds: [],
    retiredOn: null,
    retirementNotice: null,
    createdAt: draft.createdAt ?? before.createdAt,
    updatedAt: live.visibleFrom ? now().toISOString() : visibleFrom,
  }
  const dated =
    'publishedOn' in draft || tree.some((field) => field.name === 'publishedOn')
      ? { publishedOn: draft.publishedOn ?? `${tbilisiDay(new Date(visibleFrom))}T00:00:00.000Z` }
      : {}
  const approvedRow = compileRow(tree, draft, live, approved)
  const compiled = { ...withWritten(tree, approvedRow, storedText(subject.id)), ...dated, ...system }
  const row = tree.some(({ name }) => name === 'slug')
    ? { ...compiled, slug: await addressed(req, subject, compiled, approved) }
    : compiled
  await write(req, subject, row)
  // Staff see when it was last worked on; what readers see as its last change must not tell of the time before it was public.
  const worked = { updatedAt: now().toISOString() }
  await saveVersionOf(req, subject, { ...row, ...worked }, 0)
  if (locales.length < Object.keys(facts.problems).length)
    await saveVersionOf(
      req,
      subject,
      { ...draft, ...dated, ...system, ...worked, editorIds: facts.editorIds, _status: 'draft' },
      1,
    )
  await rebuildMediaUsage(req, subject, tree, row, { visibleFrom, visibleUntil, locales })
  return row
}

/** The day that readers saw was the day on which the gate opened, not one that somebody typed: it ends with the gate. */
const hasDayOfGate = ({ publishedOn, visibleFrom }: LocalizedDoc): boolean =>
  asText(publishedOn) !== null &&
  asText(visibleFrom) !== null &&
  String(publishedOn).slice(0, 10) === tbilisiDay(new Date(String(visibleFrom)))

/**
 * Takes back at once: the row stays as it was, closed; its files go dark with it, in the same transaction.
 * Everybody who ever edited it is remembered again: what was taken back is approved by others than its writers.
 */
export const hide = async ({ req, subject }: Deed): Promise<undefined> => {
  const row = await mainRow(req, subject)
  const wasPublic =
    Boolean(row.everPublic) || (asText(row.visibleFrom) !== null && new Date(String(row.visibleFrom)) <= now())
  const closed = {
    _status: 'draft',
    state: 'draft',
    visibleFrom: null,
    visibleUntil: null,
    publicLocales: '',
    expectedOn: null,
    everPublic: wasPublic,
    retiredOn: null,
    retirementNotice: null,
  }
  const draft = await latestDoc(req, subject)
  const editorIds = await everyEditor(req, subject)
  const undated = hasDayOfGate(row) ? { publishedOn: null } : {}
  await writeMainRow(req, subject, { ...row, ...closed, ...undated, editorIds })
  await saveVersionOf(req, subject, { ...draft, ...closed, ...(hasDayOfGate(draft) ? undated : {}), editorIds }, 0)
  await rebuildMediaUsage(req, subject, treeOf(configOf(req, subject)), null, {
    visibleFrom: null,
    visibleUntil: null,
    locales: [],
  })
}

/** Retires: the document stays readable, with the day and a notice in the language of each reader. */
export const markRetired = async ({ req, subject, input }: Deed): Promise<undefined> => {
  const notice = input.notice as LocalizedDoc | undefined
  const retired = {
    state: 'retired',
    retiredOn: `${tbilisiDay(now())}T00:00:00.000Z`,
    retirementNotice: { ka: asText(notice?.ka), en: asText(notice?.en) },
  }
  await writeMainRow(req, subject, { ...(await mainRow(req, subject)), ...retired, updatedAt: now().toISOString() })
  await saveVersionOf(req, subject, { ...(await latestDoc(req, subject)), ...retired }, 0)
}
