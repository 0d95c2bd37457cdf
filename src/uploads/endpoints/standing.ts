import type { Endpoint } from 'payload'
import { officeStaging, ownUpload } from '../ownUpload.ts'
import { inTurnOf } from '../turns.ts'
import { answer } from './answer.ts'

/**
 * `HEAD /api/uploads/:upload`: how much of a file has come. The front door asks GET for it; there is no body in either.
 * @source tus.io 1.0, HEAD
 */
export const standing: Endpoint = {
  path: '/uploads/:upload',
  method: 'get',
  handler: async (req) => {
    const upload = await ownUpload(req, req.routeParams?.upload)
    const offset = await inTurnOf(upload.id, () => officeStaging().received(upload.id))
    return answer(200, upload, { 'Upload-Offset': offset, 'Upload-Length': upload.length })
  },
}
