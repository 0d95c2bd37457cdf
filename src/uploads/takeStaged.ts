import type { PayloadRequest } from 'payload'
import { whenEnded } from '../config/endings.ts'
import { Refusal } from '../errors/Refusal.ts'
import { type ByteSource, withFile } from '../media/bytes/source.ts'
import { isUploadId } from './domain/protocol.ts'
import { officeStaging, ownUpload } from './ownUpload.ts'
import { keepForSaving } from './turns.ts'

/** The upload that a form names in place of a file. */
const namedUpload = (req: PayloadRequest): unknown =>
  (req.file?.clientUploadContext as { upload?: unknown } | null | undefined)?.upload

/** True when the file of a request came in parts before it. */
export const isStaged = (req: PayloadRequest): boolean => req.file?.clientUploadContext !== undefined

/** A refusal that looking at the same bytes again would repeat. */
const isFinal = (error: unknown): boolean => error instanceof Refusal && [400, 413, 415].includes(error.status)

/**
 * Does the checks of a file that came in parts. It stays until the record that it belongs to is committed, so that a
 * mistake in another field costs nobody an hour; a file that may not be goes at once.
 * @throws Refusal 404 for an upload that is not the caller's, 409 for one that is not whole or being saved
 */
export const takeStaged = async <T>(req: PayloadRequest, work: (source: ByteSource) => Promise<T>): Promise<T> => {
  const id = namedUpload(req)
  if (!isUploadId(id)) throw new Refusal('upload.unknown', 404)
  const staging = officeStaging()
  const letGo = await keepForSaving(id)
  try {
    const upload = await ownUpload(req, id)
    const received = await staging.received(id)
    if (received < upload.length) throw new Refusal('upload.notWhole', 409)
    const result = await withFile(staging.partOf(id), work)
    await whenEnded(req, async (isCommitted) => {
      if (isCommitted) await staging.remove(id)
      letGo()
    })
    return result
  } catch (error) {
    if (isFinal(error)) await staging.remove(id)
    letGo()
    throw error
  }
}
