import { slice } from './slice.ts'

const keptChunks = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF']

/** What a frame of an animation consists of, behind its header with the place, the size and the time. */
const keptInFrame = ['VP8 ', 'VP8L', 'ALPH']
const frameHeader = 8 + 16

/** Colour profile, EXIF, XMP. */
const metadataFlags = 0b0010_1100

/** The header that lists what a file has in it, profile, EXIF and XMP taken off the list. */
const withoutMetadataFlags = (chunk: Buffer): Buffer => {
  const changed = Buffer.from(chunk)
  changed.writeUInt8(changed.readUInt8(8) & ~metadataFlags, 8)
  return changed
}

/** A frame of an animation without what does not belong to it. */
const cleanFrame = (chunk: Buffer): Buffer => {
  const size = slice(chunk, 4, 8).readUInt32LE()
  const frame = Buffer.concat([slice(chunk, 0, frameHeader), ...chunksIn(chunk, frameHeader, 8 + size, keptInFrame)])
  frame.writeUInt32LE(frame.length - 8, 4)
  return frame
}

const cleanChunk = (type: string, chunk: Buffer): Buffer => {
  if (type === 'ANMF') return cleanFrame(chunk)
  return type === 'VP8X' && chunk.length > 8 ? withoutMetadataFlags(chunk) : chunk
}

/** The chunks of these types between two places, clean. */
const chunksIn = (bytes: Buffer, from: number, to: number, types: readonly string[]): Buffer[] => {
  const kept: Buffer[] = []
  for (let at = from; at < to; ) {
    const type = slice(bytes, at, at + 4).toString('latin1')
    const size = slice(bytes, at + 4, at + 8).readUInt32LE()
    const next = at + 8 + size + (size % 2)
    if (types.includes(type)) kept.push(cleanChunk(type, slice(bytes, at, next)))
    at = next
  }
  return kept
}

/**
 * A WebP without colour profile, EXIF, XMP, unknown chunks and whatever follows its end; the picture data is copied byte by byte.
 * @source RFC 9649
 * @throws Refusal 400 when the file is cut off
 */
export const cleanWebp = (bytes: Buffer): Buffer => {
  const end = 8 + slice(bytes, 0, 12).readUInt32LE(4)
  const content = Buffer.concat(chunksIn(bytes, 12, end, keptChunks))
  const header = Buffer.from(bytes.subarray(0, 12))
  header.writeUInt32LE(content.length + 4, 4)
  return Buffer.concat([header, content])
}
