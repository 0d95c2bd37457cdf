import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { can } from '../../../src/access/can.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { slugs } from '../../../src/slugs.ts'
import { type Around, replaceRecord } from '../replaceRecord.ts'

/**
 * `POST /api/media/:id/replace`: another file in place of a stored one. The stored file stays as it is; the new one is a
 * record of its own, used by the drafts from now on and public when they are approved anew.
 * @source docs/adr/0011
 */
export const replaceFile = (around: Around): Omit<Endpoint, 'root'> => ({
  path: '/:id/replace',
  method: 'post',
  handler: async (req) => {
    await around.files.toWorkOn(req)
    if (!can(slugs.media, 'create')({ req })) throw new Refusal('access.forbidden', 403)
    await addDataAndFileToRequest(req)
    const { file } = req
    if (!file) throw new Refusal('upload.missing', 400)
    return replaceRecord(req, around, { action: 'replace', successorOf: () => ({ file, data: {} }) })
  },
})
