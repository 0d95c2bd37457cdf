import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { type Library, openLibrary } from '../../support/media/library.ts'

/** What becomes of every file of the collection of real pictures: its type when it is taken, else the refusal. */
const fates: Record<string, string> = {
  '16-bit-grey-alpha.png': 'image/png',
  '4.webp': 'image/webp',
  'Channel_digital_image_CMYK_color.jpg': 'image/jpeg',
  'Flag_of_the_Netherlands-16bit.png': 'image/png',
  'G31D.TIF': 'image/tiff',
  'Landscape_1.jpg': 'image/jpeg',
  'Landscape_3.jpg': 'image/jpeg',
  'Landscape_6.jpg': 'image/jpeg',
  'Portrait_1.jpg': 'image/jpeg',
  'Portrait_3.jpg': 'image/jpeg',
  'Portrait_6.jpg': 'image/jpeg',
  'README.md': '415 upload.kindNotAllowed',
  'animated-loop-3.gif': 'image/gif',
  'blackbug.png': 'image/png',
  'corrupt-header.jpg': '400 upload.broken',
  'flowers.jpeg': 'image/jpeg',
  'gamma_dalai_lama_gray.jpg': 'image/jpeg',
  'giant-image.jpg': '413 upload.tooManyPixels',
  'prophoto.png': 'image/png',
  'sdr_cosmos12920_cicp1-13-6_yuv444_full_qp10.avif': 'image/avif',
  'struct-image-04-t.svg': '415 upload.kindNotAllowed',
  'test-pattern.png': 'image/png',
  'truncated.jpg': '400 upload.broken',
  'truncated.png': '400 upload.broken',
}

const folder = join(process.env.STATDESK_TEST_DATA ?? '/nowhere', 'images')
const describeWithPictures = existsSync(folder) ? describe : describe.skip

describeWithPictures('every real picture is either taken in whole or refused with a reason', () => {
  let library: Library

  beforeAll(async () => {
    library = await openLibrary()
  }, 120_000)
  afterAll(() => library.close())

  it('and the table names all of them', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(fates).sort())
  })

  it.each(Object.entries(fates))('%s: %s', async (name, fate) => {
    expect(await library.fate(readFileSync(join(folder, name)), name)).toBe(fate)
  })

  it('and of those that were taken in, no stored file carries metadata, lies on its side or has colours for print', async () => {
    const stored = await library.stored()
    expect(stored.length).toBeGreaterThan(50)
    for (const name of stored) {
      const { exif, xmp, iptc, orientation, space } = await sharp(await library.read(name)).metadata()
      expect([name, exif, xmp, iptc, (orientation ?? 1) === 1, space === 'cmyk']).toEqual([
        name,
        undefined,
        undefined,
        undefined,
        true,
        false,
      ])
    }
  })
})
