import { Refusal } from '../errors/Refusal.ts'
import { pngFrames } from './clean/png.ts'
import { isSrgbProfile } from './clean/srgbProfile.ts'
import type { Crop } from './domain/crop.ts'
import type { PictureKind } from './kinds.ts'
import { fileLimits } from './limits.ts'
import { explained, openHeader } from './openPicture.ts'
import { broken } from './refuse.ts'

/** What the header of a picture says of it. Width and height are those that a person sees. */
export type PictureFacts = {
  width: number
  height: number
  frames: number
  /** Stored turned, with a note on how to turn it back. */
  isTurned: boolean
  /** Its numbers mean other colours than those of sRGB: made for print, or with a colour profile of its own. */
  hasOtherColours: boolean
  /** Can be seen through in places. */
  isTransparent: boolean
  bits: number
  isGrey: boolean
  subsampling: string
  /** The part that is kept; width and height are its own then. */
  crop?: Crop
}

/** A TIFF of several pages is a scanned document. */
const mostFrames = (kind: PictureKind): number => (kind === 'TIFF' ? 1 : fileLimits.frames)

/**
 * Holds the size of a picture against the limits, before a pixel is decoded.
 * @throws Refusal 413 that names the size and the limit
 */
export const checkPictureSize = (
  kind: PictureKind,
  { width, height, frames }: Pick<PictureFacts, 'width' | 'height' | 'frames'>,
): void => {
  if (width * height > fileLimits.pixels || Math.max(width, height) > fileLimits.side)
    throw new Refusal('upload.tooManyPixels', 413, {
      width,
      height,
      limit: fileLimits.pixels / 1e6,
      side: fileLimits.side,
    })
  const limit = Math.min(mostFrames(kind), Math.floor(fileLimits.pixels / (width * height)))
  if (frames > limit) throw new Refusal('upload.tooManyFrames', 413, { frames, limit })
}

/**
 * Reads the header of a picture.
 * @throws Refusal 400 when it is damaged
 */
export const pictureFacts = async (bytes: Buffer, kind: PictureKind): Promise<PictureFacts> => {
  const header = await explained(openHeader(bytes).metadata())
  if (!header.width || !header.height) return broken()
  return {
    width: header.autoOrient.width,
    height: header.autoOrient.height,
    frames: kind === 'PNG' ? pngFrames(bytes) : (header.pages ?? 1),
    isTurned: (header.orientation ?? 1) > 1,
    hasOtherColours: header.space === 'cmyk' || (header.icc !== undefined && !isSrgbProfile(header.icc)),
    isTransparent: header.hasAlpha,
    bits: header.bitsPerSample ?? (header.depth === 'ushort' ? 16 : 8),
    isGrey: header.space === 'grey16' || header.space === 'b-w',
    subsampling: header.chromaSubsampling ?? '4:2:0',
  }
}
