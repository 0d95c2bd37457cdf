import { broken } from '../refuse.ts'
import { slice } from './slice.ts'

/** Chunks that the look of a picture depends on, animation included. Text, times, EXIF and the profile are not among them. */
const keptChunks = [
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'cICP',
  'mDCV',
  'cLLI',
  'sBIT',
  'bKGD',
  'pHYs',
  'acTL',
  'fcTL',
  'fdAT',
]

const signatureLength = 8

type Chunk = { type: string; bytes: Buffer }

const chunksOf = (bytes: Buffer): Chunk[] => {
  const chunks: Chunk[] = []
  for (let at = signatureLength; ; ) {
    const end = at + 12 + slice(bytes, at, at + 4).readUInt32BE()
    const type = slice(bytes, at + 4, at + 8).toString('latin1')
    chunks.push({ type, bytes: slice(bytes, at, end) })
    if (type === 'IEND') return chunks
    at = end
  }
}

/**
 * A PNG without text, times, EXIF, colour profile and whatever follows its end; the picture data is copied byte by byte.
 * @source W3C PNG, third edition
 * @throws Refusal 400 when the file is cut off
 */
export const cleanPng = (bytes: Buffer): Buffer =>
  Buffer.concat([
    slice(bytes, 0, signatureLength),
    ...chunksOf(bytes)
      .filter(({ type }) => keptChunks.includes(type))
      .map((chunk) => chunk.bytes),
  ])

/** How many frames an animated PNG has; 1 for any other. */
export const pngFrames = (bytes: Buffer): number => {
  const control = chunksOf(bytes).find(({ type }) => type === 'acTL')
  if (!control) return 1
  return control.bytes.length >= 12 ? control.bytes.readUInt32BE(8) : broken()
}
