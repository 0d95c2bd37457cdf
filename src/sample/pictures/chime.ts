/** Samples a second; two bytes each. */
const RATE = 16_000
const SECONDS = 3
/** Three notes, one a second. Source: C5, E5, G5 in equal temperament. */
const notes = [523.25, 659.25, 783.99] as const

const sampleAt = (index: number): number => {
  const within = (index % RATE) / RATE
  const pitch = notes[Math.floor(index / RATE)] ?? 0
  return Math.round(8_000 * Math.exp(-4 * within) * Math.sin(2 * Math.PI * pitch * within))
}

const header = (bytes: number): Buffer => {
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(36 + bytes, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(RATE, 24)
  head.writeUInt32LE(RATE * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(bytes, 40)
  return head
}

/** A chime of three notes that the project computes itself, as a WAV file of about 100 kilobytes. */
export const chime = (): Buffer => {
  const samples = Buffer.alloc(RATE * SECONDS * 2)
  for (let index = 0; index < RATE * SECONDS; index += 1) samples.writeInt16LE(sampleAt(index), index * 2)
  return Buffer.concat([header(samples.length), samples])
}
