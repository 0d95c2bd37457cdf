import sharp, { type Sharp } from 'sharp'
import { forScreens } from './clean/cleanPicture.ts'
import type { Crop } from './domain/crop.ts'
import { type FocalPoint, frameAround, shareKept } from './focalPoint.ts'
import type { KindName, PictureKind } from './kinds.ts'
import { fileLimits } from './limits.ts'
import { explained, openPicture } from './openPicture.ts'
import type { PictureFacts } from './pictureFacts.ts'
import { type CutSize, isCut, type RenditionSize, renditionSizes } from './renditionSizes.ts'

/** What decides how a picture is cut. */
export type Look = {
  /** photo, chart, cover …, when it is known. */
  mediaKind?: unknown
  focal: FocalPoint | null
  /** The part of the whole picture that is kept; all of it when there is none. */
  crop?: Crop | null
}

/** A picture to make renditions of: its bytes as they came, and what its header says. */
export type Source = { bytes: Buffer; kind: PictureKind; facts: PictureFacts }

/** The picture, decoded once, as large as the largest rendition needs. */
export type Base = { pixels: Buffer; raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 } }

/** A rendition before it is computed. */
export type Made = { picture: Sharp; kind: KindName }

const widest = Math.max(...renditionSizes.map(({ width }) => width))
const highest = Math.max(...renditionSizes.filter(isCut).map(({ height }) => height))

/** Drawn pictures: their edges carry meaning (axes, titles, a whole cover), and they have few colours. */
const drawn = ['chart', 'cover', 'drawing']

const isDrawn = ({ mediaKind }: Look): boolean => drawn.includes(String(mediaKind))

/** Measured on two cores: a slower encoder of JPEG takes seven times as long for a tenth less (docs/benchmarks.md). */
const asJpeg = { quality: 82, progressive: true } as const

/** More effort halves the AVIF of a drawing; of a photograph it takes off 3 % in four times the time. */
const avifEffort = (look: Look): number => (isDrawn(look) ? 1 : 0)

/** A third of a photograph may be cut off for a form, more when somebody said what matters in it; of a chart nothing. */
const mayBeCut = (facts: PictureFacts, size: CutSize, look: Look): boolean =>
  !isDrawn(look) && (look.focal !== null || shareKept(facts, size) >= 2 / 3)

/** Reads a picture to its end. @throws Refusal 400 when it is damaged */
export const decode = async ({ bytes, kind, facts }: Source): Promise<Base> => {
  const still = { ...facts, frames: 1 }
  const { data, info } = await explained(
    forScreens(bytes, kind, still)
      .resize({ width: widest, height: highest, fit: 'outside', withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true }),
  )
  return { pixels: data, raw: { width: info.width, height: info.height, channels: info.channels as 1 | 2 | 3 | 4 } }
}

const open = ({ pixels, raw }: Base): Sharp => sharp(pixels, { raw }).timeout({ seconds: fileLimits.seconds })

/** For social networks: always the same size, on white, because they cut or refuse others. */
const cut = (base: Base, facts: PictureFacts, size: CutSize, look: Look): Made => {
  const { width, height } = size
  const picture = mayBeCut(facts, size, look)
    ? open(base)
        .extract(frameAround(base.raw, size, look.focal))
        .resize(width, height)
    : open(base).resize(width, height, { fit: 'contain', background: '#ffffff' })
  return {
    picture: picture.flatten({ background: '#ffffff' }).toColourspace('srgb').jpeg(asJpeg),
    kind: 'JPEG',
  }
}

/** Where AVIF and WebP are unknown: JPEG, and PNG for what can be seen through. Nothing is made larger than it was. */
const smaller = (base: Base, { isTransparent }: PictureFacts, { width, encoding }: RenditionSize, look: Look): Made => {
  const picture = open(base).resize({ width, withoutEnlargement: true })
  if (encoding === 'avif') return { picture: picture.avif({ quality: 55, effort: avifEffort(look) }), kind: 'AVIF' }
  if (encoding === 'webp') return { picture: picture.webp({ quality: 80, effort: 2 }), kind: 'WebP' }
  return isTransparent
    ? { picture: picture.png({ palette: true, quality: 90 }), kind: 'PNG' }
    : { picture: picture.jpeg(asJpeg), kind: 'JPEG' }
}

/** An animation stays one, as WebP, which is a fraction of the GIF; its other formats would stand still and are not made. */
const moving = (bytes: Buffer, { width }: RenditionSize): Made => ({
  picture: openPicture(bytes, true).resize({ width, withoutEnlargement: true }).webp({ quality: 80, effort: 1 }),
  kind: 'WebP',
})

const isMoving = ({ kind, facts }: Source): boolean => facts.frames > 1 && (kind === 'GIF' || kind === 'WebP')

/** One rendition of a picture; none where a moving picture would stand still. */
export const renditionOf = (source: Source, base: Base, size: RenditionSize, look: Look): Made | null => {
  if (isCut(size)) return cut(base, source.facts, size, look)
  if (!isMoving(source)) return smaller(base, source.facts, size, look)
  return size.encoding === 'webp' ? moving(source.bytes, size) : null
}
