import type { Sharp } from 'sharp'
import { type KindName, kinds } from './kinds.ts'
import { explained, openPicture } from './openPicture.ts'
import type { PictureFacts } from './pictureFacts.ts'
import { type RenditionName, renditionSizes } from './renditionSizes.ts'

/** A smaller picture made of an uploaded one. */
export type Rendition = { name: RenditionName; kind: KindName; bytes: Buffer; width: number; height: number }

type Size = (typeof renditionSizes)[number]

/** Kinds of media whose edges carry meaning: axes, titles, a whole cover. */
const uncut = ['chart', 'cover', 'drawing']

/** A third of a photograph may be cut off for the frame of a shared link; of a chart nothing. */
const mayBeCut = (
  { width, height }: PictureFacts,
  frame: { width: number; height: number },
  mediaKind: unknown,
): boolean => {
  const ratio = width / height / (frame.width / frame.height)
  return !uncut.includes(String(mediaKind)) && Math.min(ratio, 1 / ratio) >= 2 / 3
}

/** For links shared on other sites: always the same size, on white, because those sites cut or refuse others. */
const socialCard = (
  bytes: Buffer,
  facts: PictureFacts,
  size: Extract<Size, { height: number }>,
  mediaKind: unknown,
): Sharp =>
  openPicture(bytes)
    .resize({
      width: size.width,
      height: size.height,
      fit: mayBeCut(facts, size, mediaKind) ? 'cover' : 'contain',
      background: '#ffffff',
    })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82, mozjpeg: true })

/** Animations stay animations, as WebP too, which is a fraction of the GIF. Nothing is made larger than it was. */
const smaller = (bytes: Buffer, kind: KindName, facts: PictureFacts, size: Size): Sharp => {
  const isAnimated = facts.frames > 1 && (kind === 'GIF' || kind === 'WebP')
  return openPicture(bytes, isAnimated)
    .resize({ width: size.width, withoutEnlargement: true })
    .webp({ quality: 80, effort: isAnimated ? 1 : 4 })
}

const render = async (picture: Sharp, name: RenditionName, kind: KindName): Promise<Rendition> => {
  const { data, info } = await explained(picture.toBuffer({ resolveWithObject: true }))
  return { name, kind, bytes: data, width: info.width, height: info.pageHeight ?? info.height }
}

/**
 * Makes the renditions of a cleaned picture, one after the other: four at once would need four times the memory. Each
 * reads the picture to its end, so that a damaged one is found here at the latest. Sharp leaves all metadata out.
 * @param mediaKind photo, chart, cover …: whether its edges may be cut
 * @throws Refusal 400 when the picture is damaged
 */
export const makeRenditions = async (
  bytes: Buffer,
  kind: KindName,
  facts: PictureFacts,
  mediaKind: unknown,
): Promise<Rendition[]> => {
  const made: Rendition[] = []
  for (const size of renditionSizes)
    made.push(
      await ('height' in size
        ? render(socialCard(bytes, facts, size, mediaKind), size.name, 'JPEG')
        : render(smaller(bytes, kind, facts, size), size.name, 'WebP')),
    )
  return made
}

/** Name of a rendition's file: that of the original with the rendition's own. */
export const renditionFile = (original: string, { name, kind }: Rendition): string =>
  `${original.slice(0, original.lastIndexOf('.'))}-${name}.${kinds[kind].extension}`
