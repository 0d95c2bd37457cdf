import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { isStaff } from '../../../src/access/people.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'
import type { Subject } from '../../../src/lifecycle/binding.ts'
import { readableDoc } from '../../../src/lifecycle/readable.ts'

const pathsOf = (data: unknown): string[] => {
  const { paths } = (data ?? {}) as { paths?: unknown }
  if (Array.isArray(paths) && paths.length > 0 && paths.every((path) => typeof path === 'string')) return paths
  throw new Refusal('languages.pathsNeeded', 422)
}

/** Saves the draft as it is, by the person and through every hook; followTexts takes the agreement down. */
const save = (req: PayloadRequest, subject: Subject): Promise<unknown> => {
  const common = { data: {}, draft: true, depth: 0, overrideAccess: false, req } as const
  return subject.kind === 'collection'
    ? req.payload.update({ collection: subject.slug, id: subject.id, ...common })
    : req.payload.updateGlobal({ slug: subject.slug, ...common })
}

/** `POST …/languages/agree` with `{ paths }`: somebody read both languages and says that these texts agree as they are. */
export const agreeDoor = (subjectOf: (req: PayloadRequest) => Subject, path: '' | '/:id'): Omit<Endpoint, 'root'> => ({
  path: `${path}/languages/agree`,
  method: 'post',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new Refusal('session.none', 401)
    await addDataAndFileToRequest(req)
    const subject = subjectOf(req)
    await readableDoc(req, subject)
    req.context.agreedTexts = pathsOf(req.data)
    await save(req, subject)
    return Response.json({ agreed: req.context.agreedTexts }, { headers: { 'Cache-Control': 'private, no-store' } })
  },
})
