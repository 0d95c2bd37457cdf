import { describe, expect, it } from '@jest/globals'
import sharp, { type Sharp } from 'sharp'
import { checkFile } from '../../../src/media/checkFile.ts'
import { isSrgbProfile } from '../../../src/media/clean/srgbProfile.ts'
import { type Colour, distance, fromDisplayP3 } from '../../support/media/colours.ts'

const brick: Colour = [200, 60, 40]

const plane = ([r, g, b]: Colour): Sharp =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: { r, g, b } } })

/** The colour in the middle of a picture, as a reader that knows no profiles shows it. */
const middle = async (bytes: Buffer): Promise<number[]> => {
  const { width, height } = await sharp(bytes).metadata()
  const pixel = { left: Math.floor(width / 2), top: Math.floor(height / 2), width: 1, height: 1 }
  const reader = sharp(bytes, { ignoreIcc: true }).extract(pixel)
  return [...(await reader.toColourspace('srgb').removeAlpha().raw().toBuffer())]
}

const profileOf = async (bytes: Buffer): Promise<Buffer> => (await sharp(bytes).metadata()).icc ?? Buffer.alloc(0)

/** Every stored picture and rendition shows the colour, says nothing of a profile, and has 8 bits of sRGB. */
const expectColour = async (sent: Buffer, name: string, colour: readonly number[], tolerance: number) => {
  const { bytes, renditions } = await checkFile(sent, name)
  for (const stored of [bytes, ...renditions.map((rendition) => rendition.bytes)]) {
    const { icc, space, depth } = await sharp(stored).metadata()
    expect([icc, space, depth]).toEqual([undefined, 'srgb', 'uchar'])
    expect(distance(await middle(stored), colour)).toBeLessThanOrEqual(tolerance)
  }
}

describe('colours are those that the designer saw, on every screen', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)('Display P3 becomes sRGB: %s', async (format) => {
    const lossless = format === 'webp' ? { lossless: true } : { quality: 100, chromaSubsampling: '4:4:4' }
    const wide = await plane(brick).withIccProfile('p3').toFormat(format, lossless).toBuffer()
    const numbers = (await middle(wide)) as Colour
    expect(distance(numbers, brick)).toBeGreaterThan(8)
    expect(distance(fromDisplayP3(numbers), brick)).toBeLessThanOrEqual(2)
    await expectColour(wide, '', brick, 4)
  })

  it('print colours become sRGB, by the profile that came with them', async () => {
    // The way there and back costs a profile up to 20; without it the same inks would be off by 46.
    const clay: Colour = [150, 105, 85]
    const print = await plane(clay).withIccProfile('cmyk').jpeg({ quality: 100 }).toBuffer()
    expect((await sharp(print).metadata()).space).toBe('cmyk')
    await expectColour(print, 'print.jpg', clay, 20)
  })

  it('16 bits become 8 of the same colour', async () => {
    const deep = await plane(brick).toColourspace('rgb16').png().toBuffer()
    expect((await sharp(deep).metadata()).depth).toBe('ushort')
    await expectColour(deep, 'deep.png', brick, 3)
  })

  it('grey stays grey', async () => {
    const grey = await plane([90, 90, 90]).toColourspace('grey16').png().toBuffer()
    const { bytes, renditions } = await checkFile(grey, 'grey.png')
    expect((await sharp(bytes).metadata()).depth).toBe('uchar')
    for (const stored of [bytes, ...renditions.map((rendition) => rendition.bytes)])
      expect(distance(await middle(stored), [90, 90, 90])).toBeLessThanOrEqual(3)
  })
})

describe('a profile of sRGB', () => {
  it('is known by its numbers and left out without a change of a pixel', async () => {
    const tagged = await plane(brick).withIccProfile('srgb').jpeg().toBuffer()
    expect(isSrgbProfile(await profileOf(tagged))).toBe(true)
    const { bytes } = await checkFile(tagged, 'a.jpg')
    expect((await sharp(bytes).metadata()).icc).toBeUndefined()
    expect((await sharp(bytes).raw().toBuffer()).equals(await sharp(tagged).raw().toBuffer())).toBe(true)
  })

  it('is not one that only calls itself so, nor anything broken', async () => {
    const wide = await profileOf(await plane(brick).withIccProfile('p3').png().toBuffer())
    expect([isSrgbProfile(wide), isSrgbProfile(Buffer.alloc(0)), isSrgbProfile(Buffer.alloc(400, 0xff))]).toEqual([
      false,
      false,
      false,
    ])
  })
})
