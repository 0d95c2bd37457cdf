import { randomBytes } from 'node:crypto'
import { type KindName, kinds } from './kinds.ts'
import { explained } from './openPicture.ts'
import type { PictureFacts } from './pictureFacts.ts'
import { decode, type Look, type Made, renditionOf, type Source } from './renditionOf.ts'
import { isCut, type RenditionName, type RenditionSize, renditionSizes } from './renditionSizes.ts'

/** A smaller picture made of an uploaded one. */
export type Rendition = { name: RenditionName; kind: KindName; bytes: Buffer; width: number; height: number }

const render = async ({ picture, kind }: Made, name: RenditionName): Promise<Rendition> => {
  const { data, info } = await explained(picture.toBuffer({ resolveWithObject: true }))
  return { name, kind, bytes: data, width: info.width, height: info.pageHeight ?? info.height }
}

/** Sizes of one encoding that would come out alike: a small picture is not made larger for the wider ones. */
const likeness = (size: RenditionSize, { width }: PictureFacts): string =>
  isCut(size) ? size.name : `${size.encoding} ${Math.min(size.width, width)}`

/**
 * Makes renditions of a picture, one after the other: all at once would need many times the memory. The picture is read
 * to its end, so that a damaged one is found here at the latest. Sharp leaves all metadata out.
 * @param sizes which; all when it is left out
 * @throws Refusal 400 when the picture is damaged
 */
export const makeRenditions = async (
  source: Source,
  look: Look,
  sizes: readonly RenditionSize[] = renditionSizes,
): Promise<Rendition[]> => {
  const base = await decode(source)
  const renditions = new Map<RenditionName, Rendition>()
  const alike = new Map<string, RenditionName>()
  for (const size of sizes) {
    const key = likeness(size, source.facts)
    const known = renditions.get(alike.get(key) ?? size.name)
    const one = known ? null : renditionOf(source, base, size, look)
    const rendition = known ? { ...known, name: size.name } : one && (await render(one, size.name))
    if (rendition) renditions.set(size.name, rendition)
    alike.set(key, size.name)
  }
  return [...renditions.values()]
}

/** Name of a rendition's file: that of the original, the rendition's own, and the cut, so that no address changes its content. */
export const renditionFile = (
  original: string,
  { name, kind }: Pick<Rendition, 'name' | 'kind'>,
  cutMark = '',
): string => `${original.slice(0, original.lastIndexOf('.'))}-${name}${cutMark}.${kinds[kind].extension}`

/** Tells a later cut of the same picture from the ones before it. */
export const newCutMark = (): string => `-${randomBytes(4).toString('hex')}`
