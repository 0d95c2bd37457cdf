import type { PayloadRequest } from 'payload'
import { fromLocaleSet, isPublic } from '../../src/access/publicRead.ts'
import { database } from '../../src/config/sql.ts'
import { callerLanguage } from '../../src/errors/language.ts'
import type { FieldNode } from '../../src/fields/tree.ts'
import { treeOf } from '../../src/fields/treeOf.ts'
import { labelOfPath } from '../../src/labels/labelOfPath.ts'
import type { ActionInput, Subject } from '../../src/lifecycle/binding.ts'
import { type Check, findingsOf } from '../../src/lifecycle/check.ts'
import { configOf } from '../../src/lifecycle/configOf.ts'
import type { Actor } from '../../src/lifecycle/table.ts'
import { languages, type PublicSlug } from '../../src/slugs.ts'
import { now } from '../../src/time/clock.ts'
import { askedHashes } from './domain/askedHashes.ts'
import type { LocalizedDoc } from './domain/compileRow.ts'
import { contentHash, contentHashes } from './domain/contentHash.ts'
import type { ContentFacts, ContentState } from './domain/lifecycle.ts'
import { mediaIn } from './domain/mediaIn.ts'
import { majorChanges } from './domain/minorChange.ts'
import { asRecord, asText } from './domain/values.ts'
import type { FileRules } from './fileRules.ts'
import { findGaps, withGaps } from './findGaps.ts'
import { findProblems } from './findProblems.ts'
import { mediaFacts } from './mediaFacts.ts'
import { latestDoc, mainRow } from './rows.ts'
import { openTakeDownOf } from './takeDowns.ts'

type Question = { req: PayloadRequest; subject: Subject; actor: Actor; input: ActionInput }
/** What is in the trash is no next edition. */
const hasNextEdition = async (req: PayloadRequest, { slug, id }: Subject): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: slug as PublicSlug,
    where: { previousEdition: { equals: id } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

const filesIn = (tree: readonly FieldNode[], doc: LocalizedDoc): string[] => [
  ...new Set(languages.flatMap((language) => mediaIn(tree, doc, language))),
]

/** A row that went out, was not taken back and has not reached its end: public, or waiting for its time. */
const isOut = ({ _status, visibleFrom, visibleUntil }: LocalizedDoc, at: Date): boolean => {
  const end = asText(visibleUntil)
  return _status === 'published' && asText(visibleFrom) !== null && (end === null || new Date(end) > at)
}

const restsAs = (row: LocalizedDoc, at: Date): ContentFacts['rests'] => {
  if (!isOut(row, at)) return 'draft'
  return row.retiredOn ? 'retired' : 'published'
}

/** Words went out, at once or at a minute that has come, and are not out any more. */
const isTakenBack = (row: LocalizedDoc, at: Date): boolean => {
  const visibleFrom = asText(row.visibleFrom)
  return !isOut(row, at) && (Boolean(row.everPublic) || (visibleFrom !== null && new Date(visibleFrom) <= at))
}

const idOf = (value: unknown): string | null => asText(value) ?? asText(asRecord(value).id)

type Material = { draft: LocalizedDoc; row: LocalizedDoc }

/**
 * Everything that the rules of publishing ask about a document, as it is now.
 * @returns its state, and the facts
 */
export const gatherFacts =
  (files: FileRules, checks: readonly Check[]) =>
  async (question: Question): Promise<{ from: ContentState; facts: ContentFacts }> => {
    const { req, subject } = question
    const material = { draft: await latestDoc(req, subject), row: await mainRow(req, subject) }
    const { from, facts } = await factsOf(files, question, material, 'bothLanguagesAlike')
    // What is public as it is has been looked at.
    if (Object.keys(facts.asked).length === 0) return { from, facts }
    const tree = treeOf(configOf(req, subject))
    const reader = callerLanguage(req.headers)
    const findings = await findingsOf(checks, { req, subject, tree, draft: material.draft, reader })
    return { from, facts: { ...facts, findings } }
  }

/**
 * The same of a document that is in hand: its newest draft and its main row.
 * @param asked whether words that only one language has keep the other from going out; of an archive nobody asks it
 */
export const factsOf = async (
  files: FileRules,
  { req, subject, actor, input }: Question,
  { draft, row }: Material,
  asked: 'bothLanguagesAlike' | 'asTheyAre' = 'asTheyAre',
): Promise<{ from: ContentState; facts: ContentFacts }> => {
  const tree = treeOf(configOf(req, subject))
  const at = now()
  const isStillOut = isOut(row, at)
  const [used, shown] = [filesIn(tree, draft), isStillOut ? filesIn(tree, row) : []]
  const media = await mediaFacts(req, files, used)
  const others = shown.filter((id) => !used.includes(id))
  const digests = others.length > 0 ? (await mediaFacts(req, files, [...used, ...others])).digests : media.digests
  const hashes = contentHashes(tree, draft, media.digests)
  const outLocales = fromLocaleSet(asText(row.publicLocales))
  const found = await findProblems(req, subject, draft)
  const gaps = findGaps(req, tree, draft)
  const problems = asked === 'bothLanguagesAlike' ? withGaps(found, gaps.blocking, media.gaps) : found
  const rests = restsAs(row, at)
  const visibleFrom = asText(row.visibleFrom)
  const isInSeries = tree.some(({ name }) => name === 'previousEdition')
  return {
    from: rests === 'published' && visibleFrom !== null && new Date(visibleFrom) > at ? 'approved' : rests,
    facts: {
      actor,
      editorIds: (draft.editorIds as string[] | null | undefined) ?? [],
      contentHash: contentHash(hashes),
      asked: askedHashes({
        hashes,
        out: isStillOut ? contentHashes(tree, row, digests) : null,
        outLocales,
        problems,
      }),
      majorChanges: isStillOut
        ? majorChanges(tree, row, draft).map((name) => labelOfPath([name], callerLanguage(req.headers)))
        : [],
      unit: idOf(draft.responsibleUnit),
      rests,
      isTakenBack: isTakenBack(row, at),
      findings: [],
      openTakeDown: rests === 'draft' ? await openTakeDownOf(await database(req), subject) : null,
      outLocales,
      expectedOn: asText(row.expectedOn)?.slice(0, 10) ?? null,
      problems,
      emptyPlaces: gaps.said,
      visibleFrom,
      visibleUntil: asText(row.visibleUntil),
      isLive: languages.some((language) => isPublic({ ...row, _status: String(row._status ?? 'draft') }, at, language)),
      unreadyFiles: media.unready,
      isLeadershipEvent: subject.slug === 'events' && draft.kind === 'leadership',
      isLeftOutOfRegister: subject.slug === 'memoranda' && draft.isListedPublicly !== true,
      isInSeries,
      hasNextEdition: isInSeries && (await hasNextEdition(req, subject)),
      now: at,
      sent: input,
    },
  }
}
