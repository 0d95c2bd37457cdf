import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { can } from '../../../src/access/can.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { slugs } from '../../../src/slugs.ts'
import { type Around, replaceRecord } from '../replaceRecord.ts'

/**
 * `POST /api/media/:id/crop` with `{ crop: { left, top, width, height } }` in whole pixels of the whole picture, or
 * `{ crop: null }` for all of it. What is kept becomes a file of its own in place of the stored one, as with a
 * replacement: public when the documents that show it are approved anew.
 * @source docs/adr/0018
 */
export const cropFile = (around: Around): Omit<Endpoint, 'root'> => ({
  path: '/:id/crop',
  method: 'post',
  handler: async (req) => {
    await around.files.toWorkOn(req)
    if (!can(slugs.media, 'create')({ req })) throw new Refusal('access.forbidden', 403)
    await addDataAndFileToRequest(req)
    const wanted = (req.data as { crop?: unknown } | undefined)?.crop
    // What was sent is no data of the record: left there, the hooks of the library would read it as such.
    req.data = {}
    return replaceRecord(req, around, {
      action: 'crop',
      successorOf: (old) => around.files.recropped(old, wanted),
    })
  },
})
