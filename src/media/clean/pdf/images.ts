import { inflateSync } from 'node:zlib'
import { type PDFDict, PDFName, type PDFRawStream } from '@cantoo/pdf-lib'
import { namesOf } from './objects.ts'

const mostBytes = 256 * 1024 * 1024

/** Marks of what is said about a picture; a picture that cannot be read and has none of them says nothing. */
const traces = ['Exif\0\0', 'http://ns.adobe.com', 'Photoshop 3.0', '<x:xmpmeta', 'GPSL']

const isSilent = (bytes: Buffer): boolean => !traces.some((trace) => bytes.includes(trace, 0, 'latin1'))

/** Boxes of JPEG 2000 that hold words and not the picture. @source ISO 15444-1, annex I */
const wordyBoxes = ['xml ', 'uuid', 'uinf', 'jp2i', 'free', 'skip']

/** A picture in JPEG 2000 without its words; one without boxes has none. */
const cleanJp2 = (bytes: Buffer): Buffer | null => {
  if (bytes.toString('latin1', 4, 8) !== 'jP  ') return bytes
  const kept: Buffer[] = []
  for (let at = 0; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32BE(at)
    const wide = size === 1 && at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : size
    const end = size === 0 ? bytes.length : at + wide
    if (end < at + 8 || end > bytes.length) return null
    if (!wordyBoxes.includes(bytes.toString('latin1', at + 4, at + 8))) kept.push(bytes.subarray(at, end))
    at = end
  }
  return Buffer.concat(kept)
}

const cleanJpegOrNone = async (bytes: Buffer): Promise<Buffer | null> => {
  // Loaded when it is needed: it brings the words of all refusals along, and most documents have no photograph.
  const { cleanJpeg } = await import('../jpeg.ts')
  try {
    return cleanJpeg(bytes)
  } catch {
    return null
  }
}

const cleaners: { [filter: string]: (bytes: Buffer) => Buffer | null | Promise<Buffer | null> } = {
  DCTDecode: cleanJpegOrNone,
  DCT: cleanJpegOrNone,
  JPXDecode: cleanJp2,
}

const setFilter = (dict: PDFDict, filter: string): void => {
  dict.set(PDFName.of('Filter'), PDFName.of(filter))
  dict.delete(PDFName.of('DecodeParms'))
}

/** The picture as it was before it was packed once more, or null when it was packed in a way that nobody uses for one. */
const unpackedPicture = (bytes: Buffer, filters: readonly string[]): Buffer | null => {
  if (filters.length === 0) return bytes
  const isOnce = filters.length === 1 && ['FlateDecode', 'Fl'].includes(filters[0] ?? '')
  try {
    return isOnce ? inflateSync(bytes, { maxOutputLength: mostBytes }) : null
  } catch {
    return null
  }
}

/**
 * Takes the words out of a picture that lies in a PDF as a camera made it. The picture itself is copied byte by byte.
 * @returns false when it may say something that could not be taken out
 */
export const cleanImage = async (stream: PDFRawStream): Promise<boolean> => {
  const filters = namesOf(stream.dict, 'Filter')
  const last = filters.at(-1) ?? ''
  const clean = cleaners[last]
  if (!clean) return true
  const packed = Buffer.from(stream.contents.buffer, stream.contents.byteOffset, stream.contents.length)
  const bytes = unpackedPicture(packed, filters.slice(0, -1))
  if (!bytes) return false
  const cleaned = await clean(bytes)
  if (!cleaned) return isSilent(bytes)
  if (cleaned.equals(bytes)) return true
  stream.updateContents(cleaned)
  setFilter(stream.dict, last)
  return true
}
