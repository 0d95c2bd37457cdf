import type { PayloadRequest } from 'payload'
import { isPublic } from '../../src/access/publicRead.ts'
import { treeOf } from '../../src/fields/treeOf.ts'
import type { ActionInput, Subject } from '../../src/lifecycle/binding.ts'
import type { Actor } from '../../src/lifecycle/table.ts'
import { languages, type PublicSlug } from '../../src/slugs.ts'
import { now } from '../../src/time/clock.ts'
import type { LocalizedDoc } from './domain/compileRow.ts'
import { contentHash, contentHashes } from './domain/contentHash.ts'
import type { ContentFacts, ContentState } from './domain/lifecycle.ts'
import { mediaIn } from './domain/mediaIn.ts'
import { asText } from './domain/values.ts'
import type { FileRules } from './fileRules.ts'
import { findProblems } from './findProblems.ts'
import { mediaFacts } from './mediaFacts.ts'
import { configOf, latestDoc, mainRow } from './rows.ts'

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

type Material = { draft: LocalizedDoc; row: LocalizedDoc }

/**
 * Everything that the rules of publishing ask about a document, as it is now.
 * @returns its state, and the facts
 */
export const gatherFacts =
  (files: FileRules) =>
  async (question: Question): Promise<{ from: ContentState; facts: ContentFacts }> => {
    const { req, subject } = question
    return factsOf(files, question, { draft: await latestDoc(req, subject), row: await mainRow(req, subject) })
  }

/** The same of a document that is in hand: its newest draft and its main row. */
export const factsOf = async (
  files: FileRules,
  { req, subject, actor, input }: Question,
  { draft, row }: Material,
): Promise<{ from: ContentState; facts: ContentFacts }> => {
  const tree = treeOf(configOf(req, subject))
  const media = await mediaFacts(req, files, [
    ...new Set(languages.flatMap((language) => mediaIn(tree, draft, language))),
  ])
  const at = now()
  const isInSeries = tree.some(({ name }) => name === 'previousEdition')
  return {
    from: (row.state as ContentState | undefined) ?? 'draft',
    facts: {
      actor,
      editorIds: (draft.editorIds as string[] | null | undefined) ?? [],
      contentHash: contentHash(contentHashes(tree, draft, media.digests)),
      problems: await findProblems(req, subject, draft),
      visibleFrom: asText(row.visibleFrom),
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
