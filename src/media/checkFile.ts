import { createHash } from 'node:crypto'
import { Refusal } from '../errors/Refusal.ts'
import { type Content, piecesOf } from '../storage/content.ts'
import { contentOf } from './bytes/parts.ts'
import { type ByteSource, sourceOf, wholeOf } from './bytes/source.ts'
import { cleanOther } from './clean/cleanOther.ts'
import { cleanPicture } from './clean/cleanPicture.ts'
import { croppedFacts, croppedLook, refuseCrop } from './crop.ts'
import { detectKind } from './detect/detectKind.ts'
import type { StoredCrop } from './domain/crop.ts'
import type { Remainder } from './domain/remainders.ts'
import type { FocalPoint } from './focalPoint.ts'
import { inTurn } from './inTurn.ts'
import { type DocumentKind, isPictureKind, type KindName, kinds, type PictureKind } from './kinds.ts'
import { checkFileSize } from './limits.ts'
import { endingOf, isHonestName, originalName, storedName } from './nameFile.ts'
import { checkPictureSize, pictureFacts } from './pictureFacts.ts'
import type { Look } from './renditionOf.ts'
import { makeRenditions, type Rendition } from './renditions.ts'

/** A file that has passed every check, as it will be stored. */
export type CheckedFile<Bytes extends Content = Content> = {
  kind: KindName
  filename: string
  originalName: string
  bytes: Bytes
  /** As it was sent, when what is stored for readers differs from it. Never public. */
  original?: { filename: string; bytes: Bytes }
  /** SHA-256 of the stored bytes, in hexadecimal. */
  digest: string
  width?: number
  height?: number
  focal?: FocalPoint | null
  /** What was cut away of the picture as it came; only staff know of it. */
  crop?: StoredCrop | null
  /** What of its makers' is still in what readers would get. */
  stillHolds?: readonly Remainder[]
  renditions: Rendition[]
}

const originalOf = (sent: Content, isChanged: boolean, kind: KindName): CheckedFile['original'] =>
  isChanged ? { filename: storedName(kind), bytes: sent } : undefined

const checkedPicture = async (bytes: Buffer, kind: PictureKind, given: Look) => {
  const whole = await pictureFacts(bytes, kind)
  checkPictureSize(kind, whole)
  const facts = croppedFacts(whole, given.crop ?? null)
  const look = croppedLook(given, whole, facts.crop)
  const cleaned = await cleanPicture(bytes, kind, facts)
  return {
    bytes: cleaned,
    original: originalOf(bytes, !cleaned.equals(bytes), kind),
    width: facts.width,
    height: facts.height,
    focal: look.focal,
    crop: facts.crop ? { ...facts.crop, ofWidth: whole.width, ofHeight: whole.height } : null,
    renditions: await makeRenditions({ bytes, kind, facts }, look),
  }
}

/** Documents and recordings lose what is said about those who made them. Neither is cropped. */
const checkedOther = async (source: ByteSource, kind: DocumentKind, { crop }: Look) => {
  if (crop) return refuseCrop()
  const sent = await contentOf(source)
  const { content, stillHolds } = await cleanOther(source, kind)
  return { bytes: content ?? sent, original: originalOf(sent, content !== null, kind), stillHolds, renditions: [] }
}

const checked = (source: ByteSource, kind: KindName, look: Look) =>
  isPictureKind(kind)
    ? inTurn(async () => checkedPicture(await wholeOf(source), kind, look))
    : checkedOther(source, kind, look)

const digestOf = async (content: Content): Promise<string> => {
  const hash = createHash('sha256')
  for await (const piece of piecesOf(content)) hash.update(piece)
  return hash.digest('hex')
}

/**
 * Takes a file in, from memory or from the disk: what it is, whether it may be, and how it is stored. Sizes are checked
 * before anything is decoded; of a large file nothing but its structure is read into memory.
 * @param name as given
 * @param look what is kept of a picture, and what decides how it is cut for social networks
 * @throws Refusal 400, 413 or 415, with what to do
 */
export const checkSource = async (source: ByteSource, name: string, look: Look): Promise<CheckedFile> => {
  const kind = await detectKind(source, name)
  if (!isHonestName(name, kind)) throw new Refusal('upload.nameLies', 400, { named: endingOf(name), found: kind })
  checkFileSize(kind, source.length)
  const stored = await checked(source, kind, look)
  return {
    kind,
    filename: storedName(kind),
    originalName: originalName(name, kind),
    digest: await digestOf(stored.bytes),
    ...stored,
  }
}

/** The same for a file in memory: what comes out is in memory, too. */
export const checkFile = (bytes: Buffer, name: string, look: Look = { focal: null }): Promise<CheckedFile<Buffer>> =>
  checkSource(sourceOf(bytes), name, look) as Promise<CheckedFile<Buffer>>

/** What the type of a stored file is called on the wire. */
export const mimeOf = (kind: KindName): string => kinds[kind].mime
