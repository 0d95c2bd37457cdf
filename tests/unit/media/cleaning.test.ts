import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { checkFile } from '../../../src/media/checkFile.ts'
import { cleanGif } from '../../../src/media/clean/gif.ts'
import { cleanJpeg } from '../../../src/media/clean/jpeg.ts'
import { cleanPng } from '../../../src/media/clean/png.ts'
import { cleanWebp } from '../../../src/media/clean/webp.ts'
import { detectKind } from '../../../src/media/detect/detectKind.ts'
import { renditionSizes } from '../../../src/media/renditionSizes.ts'
import { animation, phonePhoto, picture, printPicture, uprightPhoto } from '../../support/media/files.ts'

const pixels = (bytes: Buffer): Promise<Buffer> => sharp(bytes, { animated: true }).raw().toBuffer()
const tail = Buffer.from('…and a film with the place it was taken at: 41.7151 N')

describe('private data leaves a picture', () => {
  it('EXIF, the author and the place, without a change of a single pixel', async () => {
    const photo = await uprightPhoto()
    expect(photo.toString('latin1')).toContain('Nino Secret')
    const { bytes } = await checkFile(photo, 'photo.jpg')
    expect(bytes.toString('latin1')).not.toContain('Nino Secret')
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect((await pixels(bytes)).equals(await pixels(photo))).toBe(true)
  })

  it('and what is hidden behind the end of the picture, or in chunks of its own', async () => {
    const comment = Buffer.from('21fe0b', 'hex')
    const gif = await animation('gif')
    const screenEnd = 13 + (gif.readUInt8(10) & 0x80 ? 3 * 2 ** ((gif.readUInt8(10) & 7) + 1) : 0)
    const noted = Buffer.concat([
      gif.subarray(0, screenEnd),
      comment,
      Buffer.from('Nino Secret\0'),
      gif.subarray(screenEnd),
      tail,
    ])
    const cases: [Buffer, (bytes: Buffer) => Buffer][] = [
      [noted, cleanGif],
      [Buffer.concat([await uprightPhoto(), tail]), cleanJpeg],
      [
        Buffer.concat([
          await sharp(await picture('png'))
            .withExif({ IFD0: { Artist: 'Nino Secret' } })
            .png()
            .toBuffer(),
          tail,
        ]),
        cleanPng,
      ],
      [
        Buffer.concat([
          await sharp(await picture('webp'))
            .withExif({ IFD0: { Artist: 'Nino Secret' } })
            .webp({ lossless: true })
            .toBuffer(),
          tail,
        ]),
        cleanWebp,
      ],
    ]
    for (const [dirty, clean] of cases) {
      const cleaned = clean(dirty)
      expect(cleaned.toString('latin1')).not.toMatch(/Nino Secret|41\.7151/)
      expect((await pixels(cleaned)).equals(await pixels(dirty))).toBe(true)
      expect(clean(cleaned).equals(cleaned)).toBe(true)
    }
  })

  it('and what rides on the loop of an animation, or lies within one of its frames', async () => {
    const gif = await animation('gif')
    const loop = gif.indexOf('NETSCAPE2.0') + 11 + 4
    const ridden = Buffer.concat([gif.subarray(0, loop), Buffer.from('\u000bNino Secret'), gif.subarray(loop)])
    const webp = await animation('webp')
    const frame = webp.indexOf('ANMF')
    const end = frame + 8 + webp.readUInt32LE(frame + 4)
    const secret = Buffer.from('zzzz\u000c\0\0\0Nino Secret\0')
    const hidden = Buffer.concat([webp.subarray(0, end), secret, webp.subarray(end)])
    hidden.writeUInt32LE(hidden.readUInt32LE(frame + 4) + secret.length, frame + 4)
    hidden.writeUInt32LE(hidden.length - 8, 4)
    expect(cleanGif(ridden).equals(cleanGif(gif))).toBe(true)
    expect(cleanWebp(hidden).equals(cleanWebp(webp))).toBe(true)
    expect((await sharp(cleanGif(ridden)).metadata()).loop).toBe(0)
    expect((await pixels(cleanWebp(hidden))).equals(await pixels(webp))).toBe(true)
  })

  it('of TIFF and AVIF too, which are written anew', async () => {
    for (const format of ['tiff', 'avif'] as const) {
      const dirty = await sharp(await picture(format))
        .withExif({ IFD0: { Artist: 'Nino Secret' } })
        .toFormat(format)
        .toBuffer()
      const { bytes } = await checkFile(dirty, '')
      expect(bytes.toString('latin1')).not.toContain('Nino Secret')
    }
  })

  it('and of every rendition', async () => {
    const { renditions } = await checkFile(await phonePhoto(), 'photo.jpg')
    expect(renditions).toHaveLength(renditionSizes.length)
    for (const { bytes } of renditions) {
      const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata()
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined])
      expect(bytes.toString('latin1')).not.toContain('Nino Secret')
    }
  })
})

describe('a picture is stored as it is seen', () => {
  it('upright, with the width and height that a person sees', async () => {
    const file = await checkFile(await phonePhoto(400, 300), 'photo.jpg')
    expect([file.width, file.height]).toEqual([300, 400])
    const { width, height, orientation } = await sharp(file.bytes).metadata()
    expect([width, height, orientation]).toEqual([300, 400, undefined])
  })

  it('in colours of the screen when it was made for print', async () => {
    const { bytes } = await checkFile(await printPicture(), 'print.jpg')
    expect((await sharp(bytes).metadata()).space).toBe('srgb')
  })
})

describe('renditions', () => {
  it('have the sizes of the table, and none is larger than the picture but the card for shared links', async () => {
    const { renditions } = await checkFile(await picture('jpeg', 1600, 900), 'wide.jpg')
    expect(renditions.map(({ name, kind, width, height }) => [name, kind, width, height])).toEqual([
      ['thumbnail', 'WebP', 320, 180],
      ['card', 'WebP', 640, 360],
      ['cardAvif', 'AVIF', 640, 360],
      ['cardFallback', 'JPEG', 640, 360],
      ['wide', 'WebP', 1280, 720],
      ['wideAvif', 'AVIF', 1280, 720],
      ['wideFallback', 'JPEG', 1280, 720],
      ['large', 'WebP', 1600, 900],
      ['largeAvif', 'AVIF', 1600, 900],
      ['largeFallback', 'JPEG', 1600, 900],
      ['social', 'JPEG', 1200, 630],
      ['socialSquare', 'JPEG', 1080, 1080],
      ['socialPortrait', 'JPEG', 1080, 1350],
      ['socialWide', 'JPEG', 1600, 900],
    ])
    const small = await checkFile(await picture('png', 50, 40), 'small.png')
    const web = small.renditions.filter(({ name }) => !name.startsWith('social'))
    expect(new Set(web.map(({ width, height }) => `${width}×${height}`))).toEqual(new Set(['50×40']))
  })

  it('are what they say, byte for byte', async () => {
    const { renditions } = await checkFile(await picture('jpeg', 900, 600), 'photo.jpg')
    for (const { kind, bytes } of renditions) expect(await detectKind(bytes, '')).toBe(kind)
  })

  it('fall back to PNG for a picture that can be seen through, and stay so', async () => {
    const seeThrough = await sharp({ create: { width: 80, height: 60, channels: 4, background: '#2a6f9700' } })
      .png()
      .toBuffer()
    const { renditions } = await checkFile(seeThrough, 'logo.png')
    for (const { name, kind, bytes } of renditions) {
      const { hasAlpha } = await sharp(bytes).metadata()
      expect([name, hasAlpha]).toEqual([name, !name.startsWith('social')])
      if (name.endsWith('Fallback')) expect(kind).toBe('PNG')
    }
  })

  it.each(['gif', 'webp'] as const)(
    'of an animation move as WebP; AVIF and JPEG would stand still: %s',
    async (format) => {
      const animated = await animation(format, 700, 400)
      const { bytes, renditions } = await checkFile(animated, '')
      expect((await sharp(bytes).metadata()).pages).toBe(3)
      const found = await Promise.all(
        renditions.map(async (rendition) => {
          const { pages } = await sharp(rendition.bytes).metadata()
          return [rendition.name, rendition.width, rendition.height, pages ?? 1]
        }),
      )
      expect(found).toEqual([
        ['thumbnail', 320, 183, 3],
        ['card', 640, 366, 3],
        ['wide', 700, 400, 3],
        ['large', 700, 400, 3],
        ['social', 1200, 630, 1],
        ['socialSquare', 1080, 1080, 1],
        ['socialPortrait', 1080, 1350, 1],
        ['socialWide', 1600, 900, 1],
      ])
    },
  )

  it('never cut a chart: it stands on white, whole', async () => {
    const chart = await picture('png', 800, 600)
    const corner = async (mediaKind: string) => {
      const { renditions } = await checkFile(chart, 'chart.png', { mediaKind, focal: null })
      const social = renditions.find(({ name }) => name === 'social')
      return [...(await sharp(social?.bytes).extract({ left: 2, top: 300, width: 1, height: 1 }).raw().toBuffer())]
    }
    expect(await corner('chart')).toEqual([255, 255, 255])
    expect(await corner('photo')).not.toEqual([255, 255, 255])
  })
})
