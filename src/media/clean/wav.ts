import { broken } from '../refuse.ts'
import { slice } from './slice.ts'

/** What is needed to play the sound; titles, places and notes of programs are not. */
const keptChunks = ['fmt ', 'fact', 'data']

/**
 * A WAV of its sound alone.
 * @source Multimedia Programming Interface and Data Specifications 1.0 (RIFF)
 * @throws Refusal 400 when the file is cut off
 */
export const cleanWav = (bytes: Buffer): Buffer => {
  const end = 8 + slice(bytes, 0, 12).readUInt32LE(4)
  const kept: Buffer[] = []
  for (let at = 12; at + 8 <= end; ) {
    const next = at + 8 + slice(bytes, at + 4, at + 8).readUInt32LE()
    if (keptChunks.includes(bytes.toString('latin1', at, at + 4)))
      kept.push(slice(bytes, at, next), Buffer.alloc((next - at) % 2))
    at = next + ((next - at) % 2)
  }
  if (kept.length < 2) return broken()
  const content = Buffer.concat(kept)
  const header = Buffer.from(bytes.subarray(0, 12))
  header.writeUInt32LE(content.length + 4, 4)
  return Buffer.concat([header, content])
}
