import type { Endpoint } from 'payload'
import { officeStaging, ownUpload } from '../ownUpload.ts'
import { inTurnOf } from '../turns.ts'
import { answer } from './answer.ts'

/**
 * `DELETE /api/uploads/:upload`: gives an upload up; nothing of it stays.
 * @source tus.io 1.0, Termination
 */
export const giveUp: Endpoint = {
  path: '/uploads/:upload',
  method: 'delete',
  handler: async (req) => {
    const upload = await ownUpload(req, req.routeParams?.upload)
    await inTurnOf(upload.id, () => officeStaging().remove(upload.id))
    return answer(204)
  },
}
