import type { Endpoint, PayloadRequest } from 'payload'
import type { Subject } from '../../../src/lifecycle/binding.ts'
import { readableDoc } from '../../../src/lifecycle/readable.ts'
import { saveDraft } from '../../../src/lifecycle/saveDraft.ts'
import { askedPaths, staffOnly } from './asked.ts'

/** `POST …/languages/agree` with `{ paths }`: somebody read both languages and says that these texts agree as they are. */
export const agreeDoor = (subjectOf: (req: PayloadRequest) => Subject, path: '' | '/:id'): Omit<Endpoint, 'root'> => ({
  path: `${path}/languages/agree`,
  method: 'post',
  handler: async (req) => {
    staffOnly(req)
    const subject = subjectOf(req)
    await readableDoc(req, subject)
    const paths = await askedPaths(req)
    req.context.agreedTexts = paths
    // The draft is saved as it is; followTexts takes the agreement down.
    await saveDraft(req, subject, {})
    return Response.json({ agreed: paths }, { headers: { 'Cache-Control': 'private, no-store' } })
  },
})
