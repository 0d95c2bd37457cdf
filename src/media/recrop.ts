import type { PayloadRequest } from 'payload'
import { Refusal } from '../errors/Refusal.ts'
import { fileStore } from '../storage/index.ts'
import { refuseCrop, wantedCrop } from './crop.ts'
import { type Crop, isSameCrop, isWhole, pointOfWhole, readStoredCrop } from './domain/crop.ts'
import { explainStore } from './explainStore.ts'
import { type FocalPoint, readFocalPoint } from './focalPoint.ts'
import { isPictureKind, kindByMime } from './kinds.ts'

type Doc = Record<string, unknown>

/** The whole picture once more, and what is to be kept of it this time. */
export type Recropped = {
  file: NonNullable<PayloadRequest['file']>
  data: { crop: Crop | null; focalX?: number; focalY?: number; downloadName?: string }
}

/** The file of a record as it was uploaded, whatever was cut away of it afterwards. */
export const readOriginal = (doc: Doc): Promise<Buffer> =>
  explainStore(fileStore().read(String(doc.originalFilename ?? doc.filename)))

const checkIsPicture = (doc: Doc): void => {
  const kind = kindByMime(String(doc.mimeType))
  if (!kind || !isPictureKind(kind)) refuseCrop()
}

/** The crop as it would be stored: one that cuts nothing away is none. */
const newCrop = (doc: Doc, wanted: unknown): Crop | null => {
  if (wanted === undefined) throw new Refusal('crop.unreadable', 400)
  const [crop, stored] = [wantedCrop(wanted), readStoredCrop(doc.crop)]
  const whole = { width: stored?.ofWidth ?? Number(doc.width), height: stored?.ofHeight ?? Number(doc.height) }
  const kept = crop && isWhole(crop, whole) ? null : crop
  if (isSameCrop(kept, stored)) throw new Refusal('crop.same', 409)
  return kept
}

const focalOfWhole = (doc: Doc): FocalPoint | null => {
  const [focal, crop] = [readFocalPoint(doc.focalX, doc.focalY), readStoredCrop(doc.crop)]
  return focal && crop ? pointOfWhole(focal, crop) : focal
}

/**
 * What an upload of a stored picture anew consists of, when another part of it is to be kept.
 * @param wanted a crop, or null for the whole picture
 * @throws Refusal 400 when it is no crop or no picture, 409 when nothing would change
 */
export const recropped = async (doc: Doc, wanted: unknown): Promise<Recropped> => {
  checkIsPicture(doc)
  const crop = newCrop(doc, wanted)
  const [bytes, focal] = [await readOriginal(doc), focalOfWhole(doc)]
  const file = { data: bytes, mimetype: String(doc.mimeType), name: String(doc.originalName), size: bytes.length }
  const names = doc.downloadName ? { downloadName: String(doc.downloadName) } : {}
  return { file, data: { crop, ...names, ...(focal ? { focalX: focal.x, focalY: focal.y } : {}) } }
}
