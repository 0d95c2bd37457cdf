import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isUnchanged, readRange } from '../../../src/media/byteRange.ts'
import { contentDisposition } from '../../../src/media/contentDisposition.ts'
import { downloadName } from '../../../src/media/nameFile.ts'

describe('the part of a file that is asked for', () => {
  it.each<[string | null, unknown]>([
    [null, null],
    ['bytes=0-99', { from: 0, to: 99 }],
    ['bytes=900-', { from: 900, to: 999 }],
    ['bytes=900-5000', { from: 900, to: 999 }],
    ['bytes=-100', { from: 900, to: 999 }],
    ['bytes=-5000', { from: 0, to: 999 }],
    ['bytes=1000-', 'none'],
    ['bytes=-0', 'none'],
    ['bytes=5-2', null],
    ['bytes=0-1,5-6', null],
    ['bytes=-', null],
    ['pages=1-2', null],
    ['bytes=1e3-2e3', null],
  ])('%s', (header, part) => {
    expect(readRange(header, 1000)).toEqual(part)
  })

  it('lies within the file, whatever is asked', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1 }), (from, to, size) => {
        const part = readRange(`bytes=${from}-${to}`, size)
        if (part && part !== 'none') expect(part.from >= 0 && part.from <= part.to && part.to < size).toBe(true)
      }),
    )
  })
})

describe('a player that has a part already', () => {
  it.each<[string | null, boolean]>([
    [null, true],
    ['"f00.mp4"', true],
    ['"f01.mp4"', false],
    ['W/"f00.mp4"', false],
    ['Mon, 23 Nov 2026 20:00:00 GMT', false],
  ])('and says so by %s', (header, isSame) => {
    expect(isUnchanged(header, '"f00.mp4"')).toBe(isSame)
  })
})

describe('a file is saved under its name', () => {
  it('Georgian letters included, with a plain name beside for old programs', () => {
    expect(contentDisposition('attachment', 'ფასები (მაისი).xlsx')).toBe(
      `attachment; filename="file.xlsx"; filename*=UTF-8''${encodeURIComponent('ფასები')}%20%28${encodeURIComponent('მაისი')}%29.xlsx`,
    )
    expect(contentDisposition('inline', 'chart 2.png')).toBe('inline; filename="chart 2.png"')
  })

  it('and no name breaks out of the header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(contentDisposition('attachment', name.toWellFormed())).toMatch(
          /^attachment; filename="[\w. -]*"(; filename\*=UTF-8''[\w.!#$&+^`|~%-]*)?$/,
        )
      }),
    )
  })

  it('that ends as its content is', () => {
    expect(downloadName('ფასები.xlsx', 'XLSX', 'f00.xlsx')).toBe('ფასები.xlsx')
    expect(downloadName('ფოტო.JPEG', 'JPEG', 'f00.jpg')).toBe('ფოტო.jpg')
    expect(downloadName('ფოტო.jpg', 'WebP', 'f00-card.webp')).toBe('ფოტო.webp')
    expect(downloadName('ანგარიში 12.05.2026', 'PDF', 'f00.pdf')).toBe('ანგარიში 12.05.2026.pdf')
    expect(downloadName('', 'PDF', 'f00.pdf')).toBe('f00.pdf')
  })
})
