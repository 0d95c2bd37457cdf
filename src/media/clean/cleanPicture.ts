import type { Sharp } from 'sharp'
import type { PictureKind } from '../kinds.ts'
import { explained, openPicture } from '../openPicture.ts'
import type { PictureFacts } from '../pictureFacts.ts'
import { cleanGif } from './gif.ts'
import { cleanJpeg } from './jpeg.ts'
import { cleanPng } from './png.ts'
import { cleanWebp } from './webp.ts'

/** Takes metadata out without touching the picture. AVIF and TIFF interweave the two. */
const lossless: Partial<Record<PictureKind, (bytes: Buffer) => Buffer>> = {
  JPEG: cleanJpeg,
  PNG: cleanPng,
  WebP: cleanWebp,
  GIF: cleanGif,
}

/** How a picture that has to be written anew is written: lossless where the kind can, else at high quality. */
const writeAs = (picture: Sharp, kind: PictureKind, { subsampling, bits }: PictureFacts): Sharp => {
  const chromaSubsampling = subsampling.startsWith('4:4:4') ? '4:4:4' : '4:2:0'
  switch (kind) {
    case 'JPEG':
      return picture.jpeg({ quality: 94, chromaSubsampling })
    case 'PNG':
      return picture.png()
    case 'WebP':
      return picture.webp({ quality: 95 })
    case 'AVIF':
      return picture.avif({ quality: 85, effort: 2, chromaSubsampling })
    case 'GIF':
      return picture.gif()
    case 'TIFF':
      return bits === 1
        ? picture.tiff({ compression: 'ccittfax4', bitdepth: 1 })
        : picture.tiff({ compression: 'deflate', predictor: 'horizontal' })
  }
}

/** Colours for print become those of screens; 16 bits stay 16 bits; another profile of screen colours stays with it. */
const inItsColours = (picture: Sharp, { isCmyk, isGrey, bits }: PictureFacts): Sharp => {
  if (isCmyk) return picture.toColourspace('srgb')
  const kept = picture.keepIccProfile()
  if (isGrey) return kept.toColourspace(bits === 16 ? 'grey16' : 'b-w')
  return bits === 16 ? kept.toColourspace('rgb16') : kept
}

const mustBeWritten = (kind: PictureKind, { isTurned, isCmyk, hasMetadata, frames }: PictureFacts): boolean =>
  kind === 'TIFF' || (kind === 'AVIF' && hasMetadata) || ((isTurned || isCmyk) && frames === 1)

/**
 * The picture as it is stored and as the public gets it: without EXIF and its places, XMP, IPTC, comments and anything
 * behind its end. Where nothing has to be turned, and the format allows it, its pixels stay exactly what they were;
 * turned pictures, colours for print, TIFF, and AVIF with metadata are written anew.
 * @throws Refusal 400 when the file is damaged
 */
export const cleanPicture = async (bytes: Buffer, kind: PictureKind, facts: PictureFacts): Promise<Buffer> => {
  const clean = lossless[kind]
  const cleaned = clean ? clean(bytes) : bytes
  if (!mustBeWritten(kind, facts)) return cleaned
  // Read from what was sent: the note on how to turn it is among what cleaning takes out.
  return explained(writeAs(inItsColours(openPicture(bytes).autoOrient(), facts), kind, facts).toBuffer())
}
