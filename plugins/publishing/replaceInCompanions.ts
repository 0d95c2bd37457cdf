import type { PayloadRequest } from 'payload'
import type { Subject } from '../../src/lifecycle/binding.ts'
import { lockRow } from '../../src/lifecycle/rows.ts'
import { slugs } from '../../src/slugs.ts'
import { isInPublishedUse } from './mediaUsage.ts'
import { mayEdit, type Outcome } from './replaceInDrafts.ts'

const links = ['poster', 'counterpart'] as const

/** Files that show another as their poster or have it as their pair in the other language, in one order for everybody. */
const companionsOf = async (req: PayloadRequest, id: string) => {
  const { docs } = await req.payload.find({
    collection: slugs.media,
    where: { or: links.map((link) => ({ [link]: { equals: id } })) },
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

/**
 * Puts one file in place of another as poster, or as pair in the other language, of the files that have it, as the person
 * behind the request. A file that a published document shows keeps what was approved, and so does one that this person may
 * not edit.
 */
export const replaceInCompanions = async (
  req: PayloadRequest,
  { from, to }: { from: string; to: string },
): Promise<Outcome> => {
  const outcome: Outcome = { replacedIn: [], leftIn: 0 }
  for (const { id, poster, counterpart } of await companionsOf(req, from)) {
    const subject: Subject = { kind: 'collection', slug: slugs.media, id }
    await lockRow(req, subject)
    if ((await isInPublishedUse(req, id)) || !(await mayEdit(req, subject))) {
      outcome.leftIn += 1
      continue
    }
    const data = { ...(poster === from ? { poster: to } : {}), ...(counterpart === from ? { counterpart: to } : {}) }
    await req.payload.update({ collection: slugs.media, id, data, depth: 0, overrideAccess: false, req })
    outcome.replacedIn.push({ collection: slugs.media, id })
  }
  return outcome
}
