import sharp, { type Sharp } from 'sharp'
import { Refusal } from '../errors/Refusal.ts'
import { fileLimits } from './limits.ts'

// One picture uses one thread, and nothing of it stays in memory: uploads must not slow down the readers.
sharp.concurrency(1)
sharp.cache(false)

/**
 * Opens a picture whose size has been checked. Damage that other programs pass over in silence is an error here.
 * @param isAnimated reads all frames instead of the first
 */
export const openPicture = (bytes: Buffer, isAnimated = false): Sharp =>
  sharp(bytes, {
    failOn: 'warning',
    limitInputPixels: fileLimits.pixels,
    animated: isAnimated,
    sequentialRead: true,
  }).timeout({ seconds: fileLimits.seconds })

/** Only the header: no pixel is decoded, so that size limits come first. */
export const openHeader = (bytes: Buffer): Sharp => sharp(bytes, { failOn: 'warning', limitInputPixels: false })

/** Says in the office's words why a picture could not be read. */
export const explained = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    if (error instanceof Refusal) throw error
    const isSlow = /timeout/i.test(String((error as Error | undefined)?.message))
    throw new Refusal(isSlow ? 'upload.tooSlow' : 'upload.broken', 400)
  }
}
