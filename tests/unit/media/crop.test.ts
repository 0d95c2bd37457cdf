import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import sharp from 'sharp'
import { type CheckedFile, checkFile } from '../../../src/media/checkFile.ts'
import { cleanPicture } from '../../../src/media/clean/cleanPicture.ts'
import { croppedFacts } from '../../../src/media/crop.ts'
import {
  type Crop,
  fitCrop,
  isWhole,
  leastSide,
  pointOfWhole,
  pointWithin,
  problemOfCrop,
  readCrop,
  readStoredCrop,
  wholeOf,
  withNumber,
} from '../../../src/media/domain/crop.ts'
import type { PictureKind } from '../../../src/media/kinds.ts'
import { pictureFacts } from '../../../src/media/pictureFacts.ts'
import { decode } from '../../../src/media/renditionOf.ts'
import { renditionSizes } from '../../../src/media/renditionSizes.ts'
import { animation, halves, isRed, pdf } from '../../support/media/files.ts'
import { wav } from '../../support/media/recordings.ts'

const side = fc.integer({ min: 1, max: 16_383 })
const size = fc.record({ width: side, height: side })
const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0))
const wild = fc.record({ left: anyNumber, top: anyNumber, width: anyNumber, height: anyNumber })
const percent = fc.double({ min: 0, max: 100, noNaN: true })

/** A picture and a crop that it may have. */
const cropped = size.chain((whole) =>
  fc
    .record({ left: fc.nat(), top: fc.nat(), width: fc.nat(), height: fc.nat() })
    .map((wanted) => ({ whole, crop: fitCrop(wanted, whole) })),
)

describe('a frame of whole pixels', () => {
  it('is possible in its picture, wherever a hand pulled it and whatever was typed', () => {
    fc.assert(
      fc.property(wild, size, (wanted, whole) => {
        const crop = fitCrop(wanted, whole)
        expect([readCrop(crop), problemOfCrop(crop, whole)]).toEqual([crop, null])
        expect(fitCrop(crop, whole)).toEqual(crop)
      }),
    )
  })

  it('is typed number by number: each stands as it was typed when the picture has room for it', () => {
    const whole = { width: 1600, height: 1000 }
    expect(withNumber(wholeOf(whole), 'left', 800, whole)).toEqual({ left: 800, top: 0, width: 800, height: 1000 })
    const lower = { left: 800, top: 500, width: 400, height: 400 }
    expect(withNumber(lower, 'width', 5_000, whole)).toEqual({ ...lower, width: 800 })
    fc.assert(
      fc.property(
        cropped,
        fc.constantFrom('left', 'top', 'width', 'height'),
        anyNumber,
        ({ whole, crop }, name, typed) => expect(problemOfCrop(withNumber(crop, name, typed, whole), whole)).toBe(null),
      ),
    )
  })

  it('is possible exactly when it lies within the picture and is no sliver', () => {
    const near = fc.integer({ min: -40, max: 140 })
    fc.assert(
      fc.property(fc.record({ left: near, top: near, width: near, height: near }), (crop) => {
        const { left, top, width, height } = crop
        const isInside = left >= 0 && top >= 0 && left + width <= 100 && top + height <= 100
        const isLarge = width >= leastSide && height >= leastSide
        expect(problemOfCrop(crop, { width: 100, height: 100 }) === null).toBe(isInside && isLarge)
      }),
    )
  })

  it('may be all of a side that is smaller than the least', () => {
    const tiny = { width: 3, height: 200 }
    expect(problemOfCrop({ left: 0, top: 0, width: 3, height: 16 }, tiny)).toBe(null)
    expect(problemOfCrop({ left: 0, top: 0, width: 2, height: 16 }, tiny)).toBe('crop.tooSmall')
    expect(isWhole(wholeOf(tiny), tiny)).toBe(true)
  })

  it.each<[unknown]>([
    [null],
    ['0,0,20,20'],
    [{ left: 0, top: 0, width: 20 }],
    [{ left: 0, top: 0, width: 20, height: '20' }],
    [{ left: 0, top: 0, width: 20, height: 20.5 }],
    [{ left: Number.NaN, top: 0, width: 20, height: 20 }],
    [{ left: 0, top: 0, width: Number.POSITIVE_INFINITY, height: 20 }],
    [[0, 0, 20, 20]],
  ])('cannot be read from %j', (value) => expect(readCrop(value)).toBe(null))

  it('is remembered with the size of the whole, or not at all', () => {
    const crop = { left: 0, top: 0, width: 20, height: 20 }
    expect(readStoredCrop(crop)).toBe(null)
    expect(readStoredCrop({ ...crop, ofWidth: 30, ofHeight: 40, more: 1 })).toEqual({
      ...crop,
      ofWidth: 30,
      ofHeight: 40,
    })
  })
})

describe('the point of interest of a cropped picture', () => {
  it('lies within what is kept, also when it was cut away', () => {
    fc.assert(
      fc.property(cropped, percent, percent, ({ whole, crop }, x, y) => {
        const point = pointWithin({ x, y }, crop, whole)
        expect([point.x, point.y].every((value) => value >= 0 && value <= 100)).toBe(true)
      }),
    )
  })

  it('is the same point of the whole picture when the crop is undone', () => {
    fc.assert(
      fc.property(cropped, percent, percent, ({ whole, crop }, x, y) => {
        const there = pointOfWhole({ x, y }, { ...crop, ofWidth: whole.width, ofHeight: whole.height })
        const back = pointWithin(there, crop, whole)
        // A per cent of a wide picture in one of its smallest frames: what is lost is the last digits of a number.
        expect(Math.abs(back.x - x) < 1e-6 && Math.abs(back.y - y) < 1e-6).toBe(true)
      }),
    )
  })
})

const rightHalf: Crop = { left: 96, top: 0, width: 96, height: 96 }
const kinds: [PictureKind, string][] = [
  ['JPEG', 'jpg'],
  ['PNG', 'png'],
  ['WebP', 'webp'],
  ['AVIF', 'avif'],
  ['TIFF', 'tif'],
  ['GIF', 'gif'],
]

const everyFile = ({ bytes, renditions }: CheckedFile<Buffer>): Buffer[] => [
  bytes,
  ...renditions.map((one) => one.bytes),
]

describe('what is cut away of a picture', () => {
  it.each(kinds)('is in no file that is made of it: %s', async (kind, ending) => {
    const sent = await halves(kind)
    const file = await checkFile(sent, `a.${ending}`, { focal: { x: 10, y: 50 }, crop: rightHalf })
    expect(file).toMatchObject({ kind, width: 96, height: 96, crop: { ...rightHalf, ofWidth: 192, ofHeight: 96 } })
    expect([file.focal, file.original?.bytes.equals(sent)]).toEqual([{ x: 0, y: 50 }, true])
    expect(await Promise.all(everyFile(file).map(isRed))).toEqual(everyFile(file).map(() => false))
    expect(file.renditions).toHaveLength(renditionSizes.length)
    expect(await isRed(sent)).toBe(true)
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is measured on the picture as a person sees it: orientation %i', async (o) => {
    const drawn = await sharp({ create: { width: 50, height: 40, channels: 3, background: '#102030' } })
      .composite([
        { input: { create: { width: 20, height: 9, channels: 3, background: '#e0c010' } }, left: 3, top: 5 },
        { input: { create: { width: 11, height: 17, channels: 3, background: '#10c0e0' } }, left: 30, top: 20 },
      ])
      .withMetadata({ orientation: o })
      .png()
      .toBuffer()
    const whole = await pictureFacts(drawn, 'PNG')
    const seen = sharp(await sharp(drawn).autoOrient().png().toBuffer())
    await fc.assert(
      fc.asyncProperty(
        fc.record({ left: fc.nat(40), top: fc.nat(40), width: fc.nat(50), height: fc.nat(50) }),
        async (wanted) => {
          const crop = fitCrop(wanted, whole)
          const facts = croppedFacts(whole, crop)
          const cleaned = await cleanPicture(drawn, 'PNG', facts)
          const expected = await seen.clone().extract(crop).removeAlpha().raw().toBuffer()
          expect((await sharp(cleaned).removeAlpha().raw().toBuffer()).equals(expected)).toBe(true)
          const { pixels, raw } = await decode({ bytes: drawn, kind: 'PNG', facts })
          expect((await sharp(pixels, { raw }).removeAlpha().raw().toBuffer()).equals(expected)).toBe(true)
        },
      ),
      { numRuns: 5 },
    )
  })
})

describe('a crop is refused', () => {
  const fateOf = async (work: Promise<CheckedFile>): Promise<string> =>
    work.then(
      () => 'taken',
      (error: { code?: string }) => String(error.code),
    )

  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['an animation', () => animation('gif', 200, 100), 'a.gif'],
    ['a moving WebP', () => animation('webp', 200, 100), 'a.webp'],
    ['a document', pdf, 'a.pdf'],
    ['a recording', wav, 'a.wav'],
  ])('of %s', async (_, make, name) => {
    expect(await fateOf(checkFile(await make(), name, { focal: null, crop: rightHalf }))).toBe('crop.notPicture')
    expect(await fateOf(checkFile(await make(), name, { focal: null, crop: null }))).toBe('taken')
  })

  it.each<[Crop, string]>([
    [{ left: 0, top: 0, width: 193, height: 96 }, 'crop.outside'],
    [{ left: -1, top: 0, width: 50, height: 50 }, 'crop.outside'],
    [{ left: 0, top: 96, width: 50, height: 50 }, 'crop.outside'],
    [{ left: 0, top: 0, width: 0, height: 50 }, 'crop.tooSmall'],
    [{ left: 0, top: 0, width: -5, height: 50 }, 'crop.tooSmall'],
    [{ left: 0, top: 0, width: 50, height: 15 }, 'crop.tooSmall'],
  ])('when the picture has no such part: %j', async (crop, code) =>
    expect(await fateOf(checkFile(await halves('PNG'), 'a.png', { focal: null, crop }))).toBe(code),
  )

  it('by doing nothing where it cuts nothing away', async () => {
    const sent = await halves('PNG')
    const whole = { left: 0, top: 0, width: 192, height: 96 }
    expect((await checkFile(sent, 'a.png', { focal: null, crop: whole })).crop).toBe(null)
  })
})
