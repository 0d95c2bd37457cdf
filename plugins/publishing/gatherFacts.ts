import type { PayloadRequest } from 'payload'
import { isPublic } from '../../src/access/publicRead.ts'
import type { ActionInput, Subject } from '../../src/lifecycle/binding.ts'
import type { Actor } from '../../src/lifecycle/table.ts'
import { languages } from '../../src/slugs.ts'
import { now } from '../../src/time/clock.ts'
import { contentHash, contentHashes } from './domain/contentHash.ts'
import type { ContentFacts, ContentState } from './domain/lifecycle.ts'
import { mediaIn } from './domain/mediaIn.ts'
import type { FileRules } from './fileRules.ts'
import { findProblems } from './findProblems.ts'
import { mediaFacts } from './mediaFacts.ts'
import { configOf, latestDoc, mainRow, treeOf } from './rows.ts'

type Asked = { req: PayloadRequest; subject: Subject; actor: Actor; input: ActionInput }

/**
 * Everything that the rules of publishing ask about a document, as it is now.
 * @returns its state, and the facts
 */
export const gatherFacts =
  (files: FileRules) =>
  async ({ req, subject, actor, input }: Asked): Promise<{ from: ContentState; facts: ContentFacts }> => {
    const tree = treeOf(configOf(req, subject))
    const [draft, row] = [await latestDoc(req, subject), await mainRow(req, subject)]
    const media = await mediaFacts(req, files, [
      ...new Set(languages.flatMap((language) => mediaIn(tree, draft, language))),
    ])
    const at = now()
    return {
      from: (row.state as ContentState | undefined) ?? 'draft',
      facts: {
        actor,
        editorIds: (draft.editorIds as string[] | null | undefined) ?? [],
        contentHash: contentHash(contentHashes(tree, draft, media.digests)),
        problems: await findProblems(req, subject, draft),
        isLive: languages.some((language) =>
          isPublic({ ...row, _status: String(row._status ?? 'draft') }, at, language),
        ),
        unreadyFiles: media.unready,
        isLeadershipEvent: subject.slug === 'events' && draft.kind === 'leadership',
        isLeftOutOfRegister: subject.slug === 'memoranda' && draft.isListedPublicly !== true,
        now: at,
        sent: input,
      },
    }
  }
