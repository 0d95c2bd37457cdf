import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PayloadRequest } from 'payload'
import { whenEnded } from '../config/endings.ts'
import { checkAnnouncedSize } from '../media/limits.ts'
import { endingOf } from '../media/nameFile.ts'
import { whileAwake } from '../media/whileAwake.ts'
import { nowIso } from '../time/clock.ts'
import { officeStaging, uploaderOf } from '../uploads/ownUpload.ts'
import { receive } from '../uploads/receive.ts'
import type { Reason } from './place.ts'
import { filePath, type Planned } from './plan.ts'
import type { Run } from './run.ts'

/** A file of the archive where it lies; it may be larger than memory. */
export type FileOnDisk = { path: string; name: string; size: number }

/**
 * Finds the file of an item, or says why there is none.
 * @throws Refusal 413, 415 by its name and size, before a byte of it is read
 */
export const findFile = async (run: Run, { item }: Planned): Promise<FileOnDisk | Reason> => {
  const path = filePath(run, item.path ?? '')
  const found = path ? await stat(path).catch(() => undefined) : undefined
  if (!path || !found?.isFile()) return { code: 'import.fileMissing', facts: { path: item.path ?? '' } }
  const name = basename(path)
  checkAnnouncedSize(endingOf(name), found.size)
  return { path, name, size: found.size }
}

/** SHA-256 of a file in hexadecimal, read piece by piece. */
export const digestOf = async (req: PayloadRequest, { path }: FileOnDisk): Promise<string> => {
  const hash = createHash('sha256')
  await whileAwake(req, pipeline(createReadStream(path), hash))
  return hash.digest('hex')
}

/**
 * Copies a file to where large uploads lie on their way, so that it is checked and stored as they are, never whole in
 * memory; the archive keeps its own, which nothing here holds on to. The copy goes when the transaction has ended.
 * @returns the file as the Local API takes one that came before its form
 */
export const stageFile = async (
  req: PayloadRequest,
  { path, name, size }: FileOnDisk,
): Promise<NonNullable<PayloadRequest['file']>> => {
  const staging = officeStaging()
  const upload = await staging.begin({ owner: uploaderOf(req), name, length: size, beganAt: nowIso() })
  await whenEnded(req, () => staging.remove(upload.id))
  // Node's and the browser's type of the same stream differ in a method that is not used here.
  const body = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
  await whileAwake(req, receive(staging, upload, { offset: 0, body, signal: new AbortController().signal }))
  const clientUploadContext = { upload: upload.id }
  return { name, size, data: Buffer.alloc(0), mimetype: 'application/octet-stream', clientUploadContext }
}
