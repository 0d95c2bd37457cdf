import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { treeOf } from '../../src/fields/treeOf.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import { configOf } from '../../src/lifecycle/configOf.ts'
import { mayUpdate } from '../../src/lifecycle/mayUpdate.ts'
import { readableDoc } from '../../src/lifecycle/readable.ts'
import { lockRow } from '../../src/lifecycle/rows.ts'
import { languages } from '../../src/slugs.ts'
import type { LocalizedDoc } from './domain/compileRow.ts'
import { swapMedia } from './domain/swapMedia.ts'
import { isLocked, latestDoc } from './rows.ts'
import { saveDraft, textOf } from './saveDraft.ts'

/** May this person change it? Asked beforehand: a refusal in the middle would undo the whole replacement. */
export const mayEdit = async (req: PayloadRequest, subject: Subject): Promise<boolean> => {
  const isReadable = await readableDoc(req, subject).then(
    () => true,
    () => false,
  )
  return isReadable && mayUpdate(req, subject)
}

const save = async (
  req: PayloadRequest,
  subject: Subject,
  before: LocalizedDoc,
  after: LocalizedDoc,
): Promise<void> => {
  for (const language of languages)
    if (!isDeepStrictEqual(textOf(req, subject, before, language), textOf(req, subject, after, language)))
      await saveDraft(req, subject, after, language)
}

/** What has the new file now, and how many keep the old one. */
export type Outcome = { replacedIn: { collection: string; id: string }[]; leftIn: number }

/**
 * Puts one file in place of another into the drafts that use it, as the person behind the request; what is public stays
 * until a draft is approved. Drafts that this person may not edit, and what is approved and waits for its time, keep the
 * file they have.
 */
export const replaceInDrafts = async (
  req: PayloadRequest,
  subjects: readonly Subject[],
  swap: { from: string; to: string },
): Promise<Outcome> => {
  const replacedIn: Outcome['replacedIn'] = []
  let leftIn = 0
  for (const subject of subjects) {
    await lockRow(req, subject)
    const before = await latestDoc(req, subject)
    const after = swapMedia(treeOf(configOf(req, subject)), before, swap)
    if (isDeepStrictEqual(before, after)) continue
    if ((await mayEdit(req, subject)) && !(await isLocked(req, subject))) {
      await save(req, subject, before, after)
      replacedIn.push({ collection: subject.slug, id: subject.id })
    } else leftIn += 1
  }
  return { replacedIn, leftIn }
}
