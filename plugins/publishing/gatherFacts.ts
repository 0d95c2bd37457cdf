import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { isPublic } from '../../src/access/publicRead.ts'
import { database } from '../../src/config/sql.ts'
import type { ActionInput, Subject } from '../../src/lifecycle/binding.ts'
import { digest } from '../../src/lifecycle/canonical.ts'
import type { Actor } from '../../src/lifecycle/table.ts'
import { languages } from '../../src/slugs.ts'
import { now } from '../../src/time/clock.ts'
import type { LocalizedDoc } from './domain/compileRow.ts'
import { contentHash, contentHashes, type MediaDigests } from './domain/contentHash.ts'
import type { ContentFacts, ContentState } from './domain/lifecycle.ts'
import { mediaIn } from './domain/mediaIn.ts'
import { findProblems } from './findProblems.ts'
import { configOf, latestDoc, mainRow, treeOf } from './rows.ts'

type MediaRow = {
  id: string
  filename: string
  fileDigest: string
  description: { [language: string]: (string | null)[] }
  isReady: boolean
}

/** The files of a document: their bytes' digest and descriptions, and whether they may go out. */
const mediaFacts = async (req: PayloadRequest, ids: readonly string[]): Promise<MediaRow[]> => {
  if (ids.length === 0) return []
  const runner = await database(req)
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const found = await runner.execute(sql`select m.id, m.original_name as filename, m.file_digest as "fileDigest",
      jsonb_object_agg(coalesce(l._locale::text, 'ka'), jsonb_build_array(l.alt, l.credit, l.caption, m.licence, m.licence_ends_on, m.kind)) as description,
      (m.licence is not null and (m.needs_consent is not true or m.has_consent is true)
        and (m.mime_type not like 'image/%' or count(*) filter (where coalesce(l.alt, '') <> '') >= 2)
        and count(*) filter (where coalesce(l.credit, '') <> '') >= 1) as "isReady"
    from media m left join media_locales l on l._parent_id = m.id where m.id in (${list}) group by m.id`)
  return found.rows as MediaRow[]
}

type Question = { req: PayloadRequest; subject: Subject; actor: Actor; input: ActionInput }
type Material = { draft: LocalizedDoc; row: LocalizedDoc }

/**
 * Everything that the rules of publishing ask about a document, as it is now.
 * @returns its state, and the facts
 */
export const gatherFacts = async (question: Question): Promise<{ from: ContentState; facts: ContentFacts }> => {
  const { req, subject } = question
  return factsOf(question, { draft: await latestDoc(req, subject), row: await mainRow(req, subject) })
}

/** The same of a document that is in hand: its newest draft and its main row. */
export const factsOf = async (
  { req, subject, actor, input }: Question,
  { draft, row }: Material,
): Promise<{ from: ContentState; facts: ContentFacts }> => {
  const tree = treeOf(configOf(req, subject))
  const media = await mediaFacts(req, [...new Set(languages.flatMap((language) => mediaIn(tree, draft, language)))])
  const digests: MediaDigests = new Map(media.map((file) => [file.id, digest([file.fileDigest, file.description])]))
  const at = now()
  return {
    from: (row.state as ContentState | undefined) ?? 'draft',
    facts: {
      actor,
      editorIds: (draft.editorIds as string[] | null | undefined) ?? [],
      contentHash: contentHash(contentHashes(tree, draft, digests)),
      problems: await findProblems(req, subject, draft),
      isLive: languages.some((language) => isPublic({ ...row, _status: String(row._status ?? 'draft') }, at, language)),
      unreadyFiles: media.filter((file) => !file.isReady).map((file) => file.filename),
      isLeadershipEvent: subject.slug === 'events' && draft.kind === 'leadership',
      isLeftOutOfRegister: subject.slug === 'memoranda' && draft.isListedPublicly !== true,
      now: at,
      sent: input,
    },
  }
}
