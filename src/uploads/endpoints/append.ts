import type { Endpoint } from 'payload'
import { Refusal } from '../../errors/Refusal.ts'
import { partType, readBytes } from '../domain/protocol.ts'
import { officeStaging, ownUpload } from '../ownUpload.ts'
import { receive } from '../receive.ts'
import { inTurnOf } from '../turns.ts'
import { answer } from './answer.ts'

/**
 * `PATCH /api/uploads/:upload` with `Upload-Offset`: the next bytes of a file, written as they come.
 * @source tus.io 1.0, PATCH
 */
export const append: Endpoint = {
  path: '/uploads/:upload',
  method: 'patch',
  handler: async (req) => {
    const upload = await ownUpload(req, req.routeParams?.upload)
    const offset = readBytes(req.headers.get('upload-offset'))
    if (req.headers.get('content-type') !== partType || offset === null) throw new Refusal('upload.announcement', 400)
    const announced = readBytes(req.headers.get('content-length')) ?? 0
    if (offset + announced > upload.length) throw new Refusal('upload.pastEnd', 413)
    const body = (req.body ?? null) as ReadableStream<Uint8Array> | null
    const reached = await inTurnOf(upload.id, (signal) => receive(officeStaging(), upload, { offset, body, signal }))
    return answer(204, upload, { 'Upload-Offset': reached })
  },
}
