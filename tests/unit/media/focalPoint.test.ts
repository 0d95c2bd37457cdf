import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import sharp from 'sharp'
import { checkFile } from '../../../src/media/checkFile.ts'
import { frameAround, readFocalPoint } from '../../../src/media/focalPoint.ts'

const side = fc.integer({ min: 1, max: 16_383 })
const percent = fc.double({ min: 0, max: 100, noNaN: true })

describe('the frame around a point of interest', () => {
  it('lies within the picture, is as large as it can be, and holds the point', () => {
    fc.assert(
      fc.property(side, side, side, side, percent, percent, (width, height, formWidth, formHeight, x, y) => {
        const frame = frameAround({ width, height }, { width: formWidth, height: formHeight }, { x, y })
        expect(frame.left >= 0 && frame.top >= 0 && frame.width >= 1 && frame.height >= 1).toBe(true)
        expect(frame.left + frame.width <= width && frame.top + frame.height <= height).toBe(true)
        expect(frame.width === width || frame.height === height).toBe(true)
        const [px, py] = [(width * x) / 100, (height * y) / 100]
        expect(px >= frame.left - 1 && px <= frame.left + frame.width + 1).toBe(true)
        expect(py >= frame.top - 1 && py <= frame.top + frame.height + 1).toBe(true)
      }),
    )
  })

  it('stands in the middle when nobody said what matters', () => {
    expect(frameAround({ width: 300, height: 100 }, { width: 1, height: 1 }, null)).toEqual({
      left: 100,
      top: 0,
      width: 100,
      height: 100,
    })
  })
})

describe('a point of interest', () => {
  it('is two numbers from 0 to 100, also as text of an address; anything else is none', () => {
    expect([readFocalPoint(0, 100), readFocalPoint('25', '75.5')]).toEqual([
      { x: 0, y: 100 },
      { x: 25, y: 75.5 },
    ])
    for (const [x, y] of [
      [-1, 5],
      [5, 101],
      ['', '5'],
      [null, 5],
      [5, undefined],
      ['a', 'b'],
      [Number.NaN, 1],
      [{}, []],
    ])
      expect(readFocalPoint(x, y)).toBeNull()
  })

  it('decides what the forms for social networks show', async () => {
    const [red, blue] = await Promise.all(
      ['#c00000', '#0000c0'].map((background) =>
        sharp({ create: { width: 500, height: 400, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const halves = await sharp({ create: { width: 1000, height: 400, channels: 3, background: '#fff' } })
      .composite([
        { input: red, left: 0, top: 0 },
        { input: blue, left: 500, top: 0 },
      ])
      .png()
      .toBuffer()
    const dominant = async (x: number) => {
      const { renditions } = await checkFile(halves, 'a.png', { mediaKind: 'photo', focal: { x, y: 50 } })
      const square = renditions.find(({ name }) => name === 'socialSquare')
      const { channels } = await sharp(square?.bytes).stats()
      return (channels[0]?.mean ?? 0) > (channels[2]?.mean ?? 0) ? 'red' : 'blue'
    }
    expect([await dominant(10), await dominant(90)]).toEqual(['red', 'blue'])
  })
})
