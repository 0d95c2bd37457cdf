import { createHash } from 'node:crypto'
import { Refusal } from '../errors/Refusal.ts'
import { cleanPicture } from './clean/cleanPicture.ts'
import { cleanRecording } from './clean/cleanRecording.ts'
import { croppedFacts, croppedLook, refuseCrop } from './crop.ts'
import { detectKind } from './detect/detectKind.ts'
import type { StoredCrop } from './domain/crop.ts'
import type { FocalPoint } from './focalPoint.ts'
import { inTurn } from './inTurn.ts'
import { type DocumentKind, isPictureKind, isRecordingKind, type KindName, kinds, type PictureKind } from './kinds.ts'
import { fileLimits, readableSize } from './limits.ts'
import { endingOf, isHonestName, originalName, storedName } from './nameFile.ts'
import { checkPictureSize, pictureFacts } from './pictureFacts.ts'
import type { Look } from './renditionOf.ts'
import { makeRenditions, type Rendition } from './renditions.ts'

/** A file that has passed every check, as it will be stored. */
export type CheckedFile = {
  kind: KindName
  filename: string
  originalName: string
  bytes: Buffer
  /** As it was sent, when what is stored for readers differs from it. Never public. */
  original?: { filename: string; bytes: Buffer }
  /** SHA-256 of the stored bytes, in hexadecimal. */
  digest: string
  width?: number
  height?: number
  focal?: FocalPoint | null
  /** What was cut away of the picture as it came; only staff know of it. */
  crop?: StoredCrop | null
  renditions: Rendition[]
}

/** Refuses a file over the limit of its kind. */
export const checkFileSize = (kind: KindName, size: number): void => {
  const limit = fileLimits.bytes[kinds[kind].family]
  if (size > limit) throw new Refusal('upload.tooLarge', 413, { size: readableSize(size), limit: readableSize(limit) })
}

const originalOf = (sent: Buffer, cleaned: Buffer, kind: KindName): CheckedFile['original'] =>
  cleaned.equals(sent) ? undefined : { filename: storedName(kind), bytes: sent }

const checkedPicture = async (bytes: Buffer, kind: PictureKind, given: Look) => {
  const whole = await pictureFacts(bytes, kind)
  checkPictureSize(kind, whole)
  const facts = croppedFacts(whole, given.crop ?? null)
  const look = croppedLook(given, whole, facts.crop)
  const cleaned = await cleanPicture(bytes, kind, facts)
  return {
    bytes: cleaned,
    original: originalOf(bytes, cleaned, kind),
    width: facts.width,
    height: facts.height,
    focal: look.focal,
    crop: facts.crop ? { ...facts.crop, ofWidth: whole.width, ofHeight: whole.height } : null,
    renditions: await makeRenditions({ bytes, kind, facts }, look),
  }
}

/** Documents stay as their authors made them; recordings lose what is said about them. Neither is cropped. */
const checkedOther = (bytes: Buffer, kind: DocumentKind, { crop }: Look) => {
  if (crop) return refuseCrop()
  const cleaned = isRecordingKind(kind) ? cleanRecording(bytes, kind) : bytes
  return { bytes: cleaned, original: originalOf(bytes, cleaned, kind), renditions: [] }
}

/**
 * Takes a file in: what it is, whether it may be, and how it is stored. Sizes are checked before anything is decoded.
 * @param bytes the whole file
 * @param name  as given
 * @param look  what is kept of a picture, and what decides how it is cut for social networks
 * @throws Refusal 400, 413 or 415, with what to do
 */
export const checkFile = async (bytes: Buffer, name: string, look: Look = { focal: null }): Promise<CheckedFile> => {
  const kind = await detectKind(bytes, name)
  if (!isHonestName(name, kind)) throw new Refusal('upload.nameLies', 400, { named: endingOf(name), found: kind })
  checkFileSize(kind, bytes.length)
  const stored = isPictureKind(kind)
    ? await inTurn(() => checkedPicture(bytes, kind, look))
    : checkedOther(bytes, kind, look)
  return {
    kind,
    filename: storedName(kind),
    originalName: originalName(name, kind),
    digest: createHash('sha256').update(stored.bytes).digest('hex'),
    ...stored,
  }
}

/** What the type of a stored file is called on the wire. */
export const mimeOf = (kind: KindName): string => kinds[kind].mime
