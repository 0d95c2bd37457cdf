import { lengthOf, type Part } from '../bytes/parts.ts'
import { type ByteSource, stepsUpTo } from '../bytes/source.ts'
import { broken } from '../refuse.ts'

/** What is needed to play the sound; titles, places and notes of programs are not. */
const keptChunks = ['fmt ', 'fact', 'data']

const keptParts = async (source: ByteSource, end: number): Promise<Part[]> => {
  const kept: Part[] = []
  const step = stepsUpTo(100_000)
  for (let at = 12; at + 8 <= end; ) {
    step()
    const head = await source.at(at, at + 8)
    const next = at + 8 + head.readUInt32LE(4)
    if (next > source.length) return broken()
    if (keptChunks.includes(head.toString('latin1', 0, 4)))
      kept.push({ from: at, to: next }, { zeros: (next - at) % 2 })
    at = next + ((next - at) % 2)
  }
  return kept
}

/**
 * A WAV of its sound alone.
 * @source Multimedia Programming Interface and Data Specifications 1.0 (RIFF)
 * @throws Refusal 400 when the file is cut off
 */
export const cleanWav = async (source: ByteSource): Promise<Part[]> => {
  const header = Buffer.from(await source.at(0, 12))
  const kept = await keptParts(source, 8 + header.readUInt32LE(4))
  if (kept.length < 2) return broken()
  header.writeUInt32LE(
    kept.reduce((sum, part) => sum + lengthOf(part), 4),
    4,
  )
  return [{ bytes: header }, ...kept.filter((part) => lengthOf(part) > 0)]
}
