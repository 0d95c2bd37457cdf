import { describe, expect, it } from '@jest/globals'
import { checkFile } from '../../../src/media/checkFile.ts'
import type { KindName } from '../../../src/media/kinds.ts'
import { checkAnnouncedSize, checkFileSize, fileLimits, readableSize } from '../../../src/media/limits.ts'
import { checkPictureSize } from '../../../src/media/pictureFacts.ts'
import { animation, claiming, picture } from '../../support/media/files.ts'

const codeOf = async (work: () => unknown): Promise<{ code?: string; status?: number; facts?: object } | null> => {
  try {
    await work()
    return null
  } catch (error) {
    const { code, status, facts } = error as { code?: string; status?: number; facts?: object }
    return { code, status, facts }
  }
}

describe('limits of one file', () => {
  const megabyte = 1024 * 1024

  it('25 MB for pictures and 50 MB for documents', async () => {
    expect(await codeOf(() => checkFileSize('JPEG', 25 * megabyte))).toBeNull()
    expect(await codeOf(() => checkFileSize('DOCX', 50 * megabyte))).toBeNull()
    expect(await codeOf(() => checkFileSize('JPEG', 31.4 * megabyte))).toEqual({
      code: 'upload.tooLarge',
      status: 413,
      facts: { size: '31.4 MB', limit: '25 MB' },
    })
    expect(await codeOf(() => checkFileSize('DOCX', 50 * megabyte + 1))).toMatchObject({ code: 'upload.tooLarge' })
  })

  it.each<[KindName, number, string]>([
    ['MP4', 2048, '2 GB'],
    ['WebM', 2048, '2 GB'],
    ['MP3', 500, '500 MB'],
    ['PSD', 1024, '1 GB'],
    ['AI', 1024, '1 GB'],
    ['INDD', 1024, '1 GB'],
    ['PDF', 200, '200 MB'],
    ['ZIP', 500, '500 MB'],
    ['CSV', 50, '50 MB'],
  ])('%s may be large, and what is read whole may not', async (kind, megabytes, limit) => {
    expect(await codeOf(() => checkFileSize(kind, megabytes * megabyte))).toBeNull()
    expect(await codeOf(() => checkFileSize(kind, megabytes * megabyte + 1))).toMatchObject({ facts: { limit } })
  })

  it('hold for the size that is announced, by the ending of the name, before a byte has come', async () => {
    expect(await codeOf(() => checkAnnouncedSize('mp4', 2048 * megabyte))).toBeNull()
    expect(await codeOf(() => checkAnnouncedSize('jpg', 26 * megabyte))).toMatchObject({ code: 'upload.tooLarge' })
    expect(await codeOf(() => checkAnnouncedSize('', 2049 * megabyte))).toMatchObject({ code: 'upload.tooLarge' })
    expect(await codeOf(() => checkAnnouncedSize('exe', 1))).toMatchObject({ code: 'upload.kindNotAllowed' })
  })

  it('100 megapixels, 16,383 pixels a side, 500 frames, one page of a TIFF', async () => {
    const size = (width: number, height: number, frames = 1) => ({ width, height, frames })
    expect(await codeOf(() => checkPictureSize('PNG', size(10_000, 10_000)))).toBeNull()
    expect(await codeOf(() => checkPictureSize('PNG', size(10_001, 10_000)))).toMatchObject({
      code: 'upload.tooManyPixels',
      status: 413,
    })
    expect(await codeOf(() => checkPictureSize('PNG', size(16_383, 10)))).toBeNull()
    expect(await codeOf(() => checkPictureSize('PNG', size(10, 16_384)))).toMatchObject({
      code: 'upload.tooManyPixels',
    })
    expect(await codeOf(() => checkPictureSize('GIF', size(100, 100, 500)))).toBeNull()
    expect(await codeOf(() => checkPictureSize('GIF', size(100, 100, 501)))).toMatchObject({
      code: 'upload.tooManyFrames',
      facts: { frames: 501, limit: 500 },
    })
    expect(await codeOf(() => checkPictureSize('GIF', size(1000, 1000, 101)))).toMatchObject({
      code: 'upload.tooManyFrames',
      facts: { frames: 101, limit: 100 },
    })
    expect(await codeOf(() => checkPictureSize('TIFF', size(100, 100, 2)))).toMatchObject({
      code: 'upload.tooManyFrames',
      facts: { limit: 1 },
    })
  })

  it('refuse a picture of 65,535 pixels by its header alone', async () => {
    const bomb = await claiming(65_535, 65_535)
    const started = performance.now()
    expect(await codeOf(() => checkFile(bomb, 'bomb.png'))).toMatchObject({
      code: 'upload.tooManyPixels',
      facts: { width: 65_535, height: 65_535, limit: fileLimits.pixels / 1e6 },
    })
    expect(performance.now() - started).toBeLessThan(500)
  })

  it('are named in sizes that people read', () => {
    expect([readableSize(10), readableSize(900 * 1024), readableSize(25 * 1024 * 1024)]).toEqual([
      '1 KB',
      '900 KB',
      '25 MB',
    ])
  })
})

describe('a damaged picture is refused', () => {
  it.each(['png', 'webp', 'avif', 'tiff', 'jpeg'] as const)('%s, cut off anywhere or full of noise', async (format) => {
    const whole = await picture(format, 200, 150)
    for (const share of [0.4, 0.7, 0.97])
      expect(
        await codeOf(() => checkFile(whole.subarray(0, Math.floor(whole.length * share)), `a.${format}`)),
      ).toMatchObject({
        code: 'upload.broken',
        status: 400,
      })
  })

  it('an animation, cut off in its last frame', async () => {
    const whole = await animation()
    expect(await codeOf(() => checkFile(whole.subarray(0, whole.length - 20), 'a.gif'))).toMatchObject({
      code: 'upload.broken',
    })
  })
})
