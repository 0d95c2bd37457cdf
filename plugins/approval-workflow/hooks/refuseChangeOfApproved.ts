import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { Refusal } from '../../../src/errors/Refusal.ts'
import type { Subject } from '../../../src/lifecycle/binding.ts'
import { lockRow } from '../../../src/lifecycle/rows.ts'
import type { GlobalSlug, Slug } from '../../../src/slugs.ts'
import type { ApprovableContent } from '../content.ts'
import { openWorkflowOf } from '../workflows.ts'

type Content = Pick<ApprovableContent, 'waitsForItsTime'>

/** The row is locked first: a save of many does not lock it before it reads, and would write over what was approved since. */
const refuseLocked = async (req: PayloadRequest, content: Content, subject: Subject): Promise<void> => {
  await lockRow(req, subject)
  const isLocked =
    (await content.waitsForItsTime(req, subject)) || (await openWorkflowOf(req, subject))?.state === 'approved'
  if (isLocked) throw new Refusal('approval.locked', 409)
}

/** What is approved and not yet out stays as it was approved, through every door, until somebody unlocks it by name. */
export const refuseChangeOfApproved =
  (content: Content): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req, collection }) => {
    if (operation === 'update')
      await refuseLocked(req, content, {
        kind: 'collection',
        slug: collection.slug as Slug,
        id: String(originalDoc?.id),
      })
    return data
  }

/** The same for globals. */
export const refuseChangeOfApprovedGlobal =
  (content: Content): GlobalBeforeChangeHook =>
  async ({ data, req, global }) => {
    const slug = global.slug as GlobalSlug
    await refuseLocked(req, content, { kind: 'global', slug, id: slug })
    return data
  }
