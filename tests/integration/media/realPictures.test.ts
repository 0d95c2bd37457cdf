import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { distance, fromProPhoto } from '../../support/media/colours.ts'
import { type Library, openLibrary } from '../../support/media/library.ts'

/** What is stored of a picture: kind, width, height, and the colour of the ninth of it in the middle, in sRGB. */
type Fate = [mime: string, width: number, height: number, colour: [number, number, number]] | string

/**
 * What becomes of every file of the collection of real pictures. The six photos of a landscape and a portrait lie in all
 * ways; upright they are the same. ProPhoto is reckoned from its definition: its numbers are 131, 141, 192.
 */
// biome-ignore format: one file, one line
const fates: Record<string, Fate> = {
  '16-bit-grey-alpha.png':                            ['image/png', 109, 96, [251, 251, 251]],
  '4.webp':                                           ['image/webp', 1024, 772, [78, 125, 155]],
  'Channel_digital_image_CMYK_color.jpg':             ['image/jpeg', 500, 333, [104, 116, 90]],
  'Flag_of_the_Netherlands-16bit.png':                ['image/png', 900, 600, [255, 255, 255]],
  'G31D.TIF':                                         ['image/tiff', 2464, 3248, [241, 241, 241]],
  'Landscape_1.jpg':                                  ['image/jpeg', 600, 450, [156, 156, 167]],
  'Landscape_3.jpg':                                  ['image/jpeg', 600, 450, [163, 164, 174]],
  'Landscape_6.jpg':                                  ['image/jpeg', 600, 450, [165, 164, 174]],
  'Portrait_1.jpg':                                   ['image/jpeg', 450, 600, [176, 178, 188]],
  'Portrait_3.jpg':                                   ['image/jpeg', 450, 600, [180, 181, 190]],
  'Portrait_6.jpg':                                   ['image/jpeg', 450, 600, [186, 187, 195]],
  'README.md':                                        '415 upload.kindNotAllowed',
  'animated-loop-3.gif':                              ['image/gif', 370, 285, [254, 255, 252]],
  'blackbug.png':                                     ['image/png', 2048, 1536, [245, 245, 245]],
  'corrupt-header.jpg':                               '400 upload.broken',
  'flowers.jpeg':                                     ['image/jpeg', 1920, 1080, [254, 195, 177]],
  'gamma_dalai_lama_gray.jpg':                        ['image/jpeg', 258, 222, [127, 127, 127]],
  'giant-image.jpg':                                  '413 upload.tooManyPixels',
  'prophoto.png':                                     ['image/png', 1, 1, fromProPhoto([131, 141, 192])],
  'sdr_cosmos12920_cicp1-13-6_yuv444_full_qp10.avif': ['image/avif', 2048, 858, [54, 118, 111]],
  'struct-image-04-t.svg':                            '415 upload.kindNotAllowed',
  'test-pattern.png':                                 ['image/png', 1280, 960, [152, 251, 151]],
  'truncated.jpg':                                    '400 upload.broken',
  'truncated.png':                                    '400 upload.broken',
}

const folder = join(process.env.STATDESK_TEST_DATA ?? '/nowhere', 'images')
const describeWithPictures = existsSync(folder) ? describe : describe.skip

const middle = async (bytes: Buffer): Promise<number[]> => {
  const grid = sharp(bytes).resize(9, 9, { fit: 'fill' }).flatten({ background: '#fff' }).toColourspace('srgb')
  return [...(await grid.raw().toBuffer()).subarray(40 * 3, 41 * 3)]
}

describeWithPictures('every real picture is either taken in right or refused with a reason', () => {
  let library: Library

  beforeAll(async () => {
    library = await openLibrary()
  }, 120_000)
  afterAll(() => library.close())

  it('and the table names all of them', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(fates).sort())
  })

  it.each(Object.entries(fates))('%s: %j', async (name, fate) => {
    const rows = await library.countRows()
    const { status, body } = await library.upload(readFileSync(join(folder, name)), name)
    if (typeof fate === 'string') {
      expect([`${status} ${body.errors[0]?.code}`, await library.countRows()]).toEqual([fate, rows])
      return
    }
    const [mime, width, height, colour] = fate
    expect([status, body.doc.mimeType, body.doc.width, body.doc.height]).toEqual([201, mime, width, height])
    const bytes = await library.read(body.doc.filename)
    expect(distance(await middle(bytes), colour)).toBeLessThanOrEqual(4)
    const { icc, exif, xmp, iptc, orientation, space, depth } = await sharp(bytes).metadata()
    expect([icc, exif, xmp, iptc, orientation ?? 1, depth]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      1,
      'uchar',
    ])
    expect(['srgb', 'b-w']).toContain(space)
  })

  it('and every rendition of them is upright, in sRGB and without metadata', async () => {
    const rows = await library.sql('select original_filename as name from media where original_filename is not null')
    const originals = rows.map(({ name }) => name)
    const stored = (await library.stored()).filter((name) => !originals.includes(name))
    expect(stored.length).toBeGreaterThan(200)
    for (const name of stored) {
      const { icc, exif, xmp, iptc, orientation, space } = await sharp(await library.read(name)).metadata()
      expect([name, icc, exif, xmp, iptc, orientation ?? 1, space]).toEqual([
        name,
        undefined,
        undefined,
        undefined,
        undefined,
        1,
        expect.stringMatching(/^(srgb|b-w)$/),
      ])
    }
  })
})
