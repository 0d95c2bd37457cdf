import { isPictureKind, type KindName, kindByMime } from '../media/kinds.ts'
import { openPicture } from '../media/openPicture.ts'
import type { Picture } from './paper.ts'

/** Pixels on the longer side: 300 dots an inch over the width of a page. */
const largest = 1_960

/** Kinds that a paper shows as they are drawn: without loss, on white where they let the ground through. */
const drawn: readonly KindName[] = ['PNG', 'GIF']

/** The kind of a picture that may go out, or null: a working file calls itself a picture too, and never leaves the house. */
const pictureKind = (mime: string): KindName | null => {
  const kind = kindByMime(mime)
  return kind && isPictureKind(kind) ? kind : null
}

/** True for files that go out as pictures, on a paper or beside it. */
export const isPicture = (mime: string): boolean => pictureKind(mime) !== null

/**
 * A picture of the library as a paper carries it: JPEG for photographs, PNG for what is drawn.
 * @returns null when it is none or cannot be read: a paper is made all the same and names it by its caption
 */
export const preparePicture = async (
  bytes: Buffer,
  mime: string,
  words: Pick<Picture, 'alt' | 'caption' | 'credit'>,
): Promise<Picture | null> => {
  const kind = pictureKind(mime)
  if (!kind) return null
  try {
    const shown = openPicture(bytes)
      .rotate()
      .resize({ width: largest, height: largest, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
    const isDrawn = drawn.includes(kind)
    const { data, info } = await (isDrawn ? shown.png({ palette: false }) : shown.jpeg({ quality: 84 })).toBuffer({
      resolveWithObject: true,
    })
    return { bytes: data, kind: isDrawn ? 'png' : 'jpg', width: info.width, height: info.height, ...words }
  } catch {
    return null
  }
}
