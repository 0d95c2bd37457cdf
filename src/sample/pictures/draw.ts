import satori from 'satori'
import sharp from 'sharp'
import type { Element } from './elements.ts'
import { fonts } from './fonts.ts'

/** Width and height in which a picture is laid out, and how many pixels of the file one of them becomes. */
export type Size = { width: number; height: number; scale?: number }

/** Draws a picture as SVG; all text becomes outlines. */
export const toSvg = async (picture: Element, { width, height }: Size): Promise<string> =>
  satori(picture as Parameters<typeof satori>[0], { width, height, fonts: await fonts() })

/** Dots per inch at which one pixel of SVG becomes one pixel of PNG. */
const fullDensity = 72

/** Three quarters: sharp on every screen, and quick to make. */
const usualScale = 0.75

/** Draws a picture as PNG. */
export const toPng = async (picture: Element, size: Size): Promise<Buffer> =>
  sharp(Buffer.from(await toSvg(picture, size)), { density: fullDensity * (size.scale ?? usualScale) })
    .png({ compressionLevel: 7 })
    .toBuffer()
