import type { Endpoint } from 'payload'
import { environment } from '../../env.ts'
import { Refusal } from '../../errors/Refusal.ts'
import { checkAnnouncedSize } from '../../media/limits.ts'
import { endingOf } from '../../media/nameFile.ts'
import { now, nowIso } from '../../time/clock.ts'
import { announcedName, hasRoom, isExpired, mostOpen, readBytes } from '../domain/protocol.ts'
import { officeStaging, uploaderOf } from '../ownUpload.ts'
import { inTurnToBegin } from '../turns.ts'
import { answer } from './answer.ts'

const checkRoom = async (owner: string, length: number): Promise<void> => {
  const staging = officeStaging()
  const open = (await staging.list()).filter(({ beganAt }) => !isExpired(beganAt, now()))
  if (open.filter((upload) => upload.owner === owner).length >= mostOpen)
    throw new Refusal('upload.tooManyOpen', 409, { limit: mostOpen })
  const lacking = await Promise.all(open.map(async (upload) => upload.length - (await staging.received(upload.id))))
  const promised = lacking.reduce((sum, bytes) => sum + bytes, 0)
  const isStoredHere = environment().storage === undefined
  if (!hasRoom({ free: await staging.free(), promised, length, isStoredHere })) throw new Refusal('upload.noRoom', 503)
}

/**
 * `POST /api/uploads` with `Upload-Length` and a file name in `Upload-Metadata`: begins an upload. Rights, size, the number
 * of open uploads and the room on the disk are looked at before a byte is taken.
 * @source tus.io 1.0, Creation
 */
export const begin: Endpoint = {
  path: '/uploads',
  method: 'post',
  handler: async (req) => {
    const owner = uploaderOf(req)
    const length = readBytes(req.headers.get('upload-length'))
    const name = announcedName(req.headers.get('upload-metadata'))
    if (length === null || !name) throw new Refusal('upload.announcement', 400)
    if (length === 0) throw new Refusal('upload.empty', 400)
    checkAnnouncedSize(endingOf(name), length)
    const upload = await inTurnToBegin(async () => {
      await checkRoom(owner, length)
      return officeStaging().begin({ owner, name, length, beganAt: nowIso() })
    })
    return answer(201, upload, { Location: `/api/uploads/${upload.id}`, 'Upload-Offset': 0 })
  },
}
