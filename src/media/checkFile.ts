import { createHash } from 'node:crypto'
import { Refusal } from '../errors/Refusal.ts'
import { cleanPicture } from './clean/cleanPicture.ts'
import { detectKind } from './detect/detectKind.ts'
import { inTurn } from './inTurn.ts'
import { isPictureKind, type KindName, kinds, type PictureKind } from './kinds.ts'
import { fileLimits, readableSize } from './limits.ts'
import { endingOf, isHonestName, originalName, storedName } from './nameFile.ts'
import { checkPictureSize, pictureFacts } from './pictureFacts.ts'
import { makeRenditions, type Rendition } from './renditions.ts'

/** A file that has passed every check, as it will be stored. */
export type CheckedFile = {
  kind: KindName
  filename: string
  originalName: string
  bytes: Buffer
  /** SHA-256 of the stored bytes, in hexadecimal. */
  digest: string
  width?: number
  height?: number
  renditions: Rendition[]
}

/** Refuses a file over the limit of its kind. */
export const checkFileSize = (kind: KindName, size: number): void => {
  const limit = isPictureKind(kind) ? fileLimits.pictureBytes : fileLimits.documentBytes
  if (size > limit) throw new Refusal('upload.tooLarge', 413, { size: readableSize(size), limit: readableSize(limit) })
}

const checkedPicture = async (bytes: Buffer, kind: PictureKind, mediaKind: unknown) => {
  const facts = await pictureFacts(bytes, kind)
  checkPictureSize(kind, facts)
  const cleaned = await cleanPicture(bytes, kind, facts)
  return {
    bytes: cleaned,
    width: facts.width,
    height: facts.height,
    renditions: await makeRenditions(cleaned, kind, facts, mediaKind),
  }
}

/**
 * Takes a file in: what it is, whether it may be, and how it is stored. Sizes are checked before anything is decoded.
 * @param bytes     the whole file
 * @param name      as given
 * @param mediaKind photo, chart, cover …, when it is known: what may be cut of its card for shared links
 * @throws Refusal 400, 413 or 415, with what to do
 */
export const checkFile = async (bytes: Buffer, name: string, mediaKind?: unknown): Promise<CheckedFile> => {
  const kind = await detectKind(bytes, name)
  if (!isHonestName(name, kind)) throw new Refusal('upload.nameLies', 400, { named: endingOf(name), found: kind })
  checkFileSize(kind, bytes.length)
  const stored = isPictureKind(kind)
    ? await inTurn(() => checkedPicture(bytes, kind, mediaKind))
    : { bytes, renditions: [] }
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
