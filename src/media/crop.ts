import { Refusal } from '../errors/Refusal.ts'
import { type Crop, isWhole, leastSide, pointWithin, problemOfCrop, readCrop } from './domain/crop.ts'
import type { PictureFacts } from './pictureFacts.ts'
import type { Look } from './renditionOf.ts'

/**
 * The crop that a write asks for.
 * @returns null for the whole picture
 * @throws Refusal 400 when it is no rectangle of whole pixels
 */
export const wantedCrop = (value: unknown): Crop | null => {
  if (value === undefined || value === null) return null
  const crop = readCrop(value)
  if (!crop) throw new Refusal('crop.unreadable', 400)
  return crop
}

/** Refuses to crop what is no picture that stands still. */
export const refuseCrop = (): never => {
  throw new Refusal('crop.notPicture', 400)
}

/**
 * What is known of a picture once a part of it is cut away: everything that is made of it from here on is of the rest.
 * @throws Refusal 400 when the picture has no such part, or moves
 */
export const croppedFacts = (facts: PictureFacts, crop: Crop | null): PictureFacts => {
  if (!crop) return facts
  if (facts.frames > 1) return refuseCrop()
  const { width, height } = facts
  const problem = problemOfCrop(crop, facts)
  if (problem) throw new Refusal(problem, 400, { width, height, least: leastSide })
  return isWhole(crop, facts) ? facts : { ...facts, width: crop.width, height: crop.height, crop }
}

/** The point of interest is named in the whole picture; what is stored of it is its place in what is kept. */
export const croppedLook = (look: Look, whole: PictureFacts, crop: Crop | undefined): Look =>
  crop && look.focal ? { ...look, focal: pointWithin(look.focal, crop, whole) } : look
