import type { PayloadRequest } from 'payload'
import { can } from '../access/can.ts'
import { worksOn } from '../access/worksOn.ts'
import { Refusal } from '../errors/Refusal.ts'
import { actorOf } from '../lifecycle/perform.ts'
import { type ReadableDoc, readableDoc } from '../lifecycle/readable.ts'
import { documentOf } from '../lifecycle/subjects.ts'
import { slugs } from '../slugs.ts'

/**
 * The file of a request, for those who work on it. A file as it was uploaded holds what readers never get: places,
 * persons, parts that were cut away. Of a public file other staff see what readers see.
 * @throws Refusal 401, 404 for a file that the caller may not read, 403 for one that is not their team's to change
 */
export const fileToWorkOn = async (req: PayloadRequest): Promise<ReadableDoc> => {
  actorOf(req)
  const subject = documentOf(slugs.media)(req)
  const doc = await readableDoc(req, subject)
  if (!can(slugs.media, 'update')({ req }) || !(await worksOn(req, subject.id)))
    throw new Refusal('access.forbidden', 403)
  return doc
}
