import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { card, cardSize } from '../../../src/sample/pictures/card.ts'
import { toPng, toSvg } from '../../../src/sample/pictures/draw.ts'

const picture = card({
  theme: 'prices',
  office: 'საქსტატი (ნიმუში)',
  figure: '4.8 %',
  label: { ka: 'წლიური ინფლაცია', en: 'Annual inflation' },
  period: { ka: '2026 წლის იანვარი', en: 'January 2026' },
  figures: { values: [2.3, 4.8], point: 1, slots: 3 },
})

describe('a picture', () => {
  it('asks the machine for no font: its letters are outlines', async () => {
    const svg = await toSvg(picture, cardSize)
    expect(svg).not.toMatch(/<text|font-family|[ა-ჰ]/)
    expect(svg).toContain('<path')
  })

  it('has the measure that it was laid out in, times its scale', async () => {
    const { width, height, format } = await sharp(await toPng(picture, { ...cardSize, scale: 0.5 })).metadata()
    expect({ width, height, format }).toEqual({ width: 600, height: 315, format: 'png' })
  })
})
