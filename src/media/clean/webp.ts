import { slice } from './slice.ts'

const keptChunks = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF']

/** Colour profile, EXIF, XMP. */
const metadataFlags = 0b0010_1100

/** The header that lists what a file has in it, profile, EXIF and XMP taken off the list. */
const withoutMetadataFlags = (chunk: Buffer): Buffer => {
  const changed = Buffer.from(chunk)
  changed.writeUInt8(changed.readUInt8(8) & ~metadataFlags, 8)
  return changed
}

/**
 * A WebP without colour profile, EXIF, XMP, unknown chunks and whatever follows its end; the picture data is copied byte by byte.
 * @source RFC 9649
 * @throws Refusal 400 when the file is cut off
 */
export const cleanWebp = (bytes: Buffer): Buffer => {
  const end = 8 + slice(bytes, 0, 12).readUInt32LE(4)
  const kept: Buffer[] = []
  for (let at = 12; at < end; ) {
    const type = slice(bytes, at, at + 4).toString('latin1')
    const size = slice(bytes, at + 4, at + 8).readUInt32LE()
    const next = at + 8 + size + (size % 2)
    if (keptChunks.includes(type))
      kept.push(type === 'VP8X' && size > 0 ? withoutMetadataFlags(slice(bytes, at, next)) : slice(bytes, at, next))
    at = next
  }
  const content = Buffer.concat(kept)
  const header = Buffer.from(bytes.subarray(0, 12))
  header.writeUInt32LE(content.length + 4, 4)
  return Buffer.concat([header, content])
}
