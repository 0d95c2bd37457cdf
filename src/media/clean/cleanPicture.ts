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

/** Only WebP moves and may have a colour profile too; a moving PNG with one of its own keeps its first frame. */
const mustBeWritten = (kind: PictureKind, { isTurned, hasOtherColours, bits, frames, crop }: PictureFacts): boolean =>
  kind === 'TIFF' ||
  kind === 'AVIF' ||
  hasOtherColours ||
  crop !== undefined ||
  ((isTurned || bits > 8) && frames === 1)

/**
 * A picture as every screen shows it: upright, without what was cut away, in the colours of sRGB with 8 bits a channel.
 * Sharp follows the colour profile and leaves it out, like all metadata.
 */
export const forScreens = (bytes: Buffer, kind: PictureKind, facts: PictureFacts): Sharp => {
  const { isGrey, isTurned, frames, crop } = facts
  const moves = kind === 'WebP' && frames > 1
  const picture = openPicture(bytes, moves)
  const upright = moves || !isTurned ? picture : picture.autoOrient()
  return (crop ? upright.extract(crop) : upright).toColourspace(isGrey ? 'b-w' : 'srgb')
}

/**
 * The picture as it is stored for readers: upright, in sRGB, without EXIF and its places, XMP, IPTC, colour profile,
 * comments and anything behind its end. Where nothing has to be turned or recoloured, and the format allows it, its
 * pixels stay exactly what they were; TIFF and AVIF, which interweave picture and metadata, are always written anew.
 * @throws Refusal 400 when the file is damaged
 */
export const cleanPicture = async (bytes: Buffer, kind: PictureKind, facts: PictureFacts): Promise<Buffer> => {
  const cleaned = lossless[kind]?.(bytes) ?? bytes
  if (!mustBeWritten(kind, facts)) return cleaned
  // Read from what was sent: the note on how to turn it, and its profile, are among what cleaning takes out.
  return explained(writeAs(forScreens(bytes, kind, facts), kind, facts).toBuffer())
}
