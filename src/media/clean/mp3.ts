import { broken } from '../refuse.ts'

/** Length of an ID3v2 tag that begins here: seven bits a byte, and its header. */
const tagLength = (bytes: Buffer, at: number): number => {
  if (bytes.toString('latin1', at, at + 3) !== 'ID3' || at + 10 > bytes.length) return 0
  const size = [6, 7, 8, 9].reduce((sum, offset) => sum * 128 + (bytes.readUInt8(at + offset) & 0x7f), 0)
  return 10 + size + (bytes.readUInt8(at + 5) & 0x10 ? 10 : 0)
}

const startOfSound = (bytes: Buffer): number => {
  let at = 0
  for (let length = tagLength(bytes, at); length > 0; length = tagLength(bytes, at)) at += length
  const sync = bytes.indexOf(0xff, at)
  return sync >= 0 && ((bytes[sync + 1] ?? 0) & 0xe0) === 0xe0 ? sync : broken()
}

/** Where the tags at the end begin: ID3v1, and APE and Lyrics3 before it. */
const endOfSound = (bytes: Buffer, from: number): number => {
  const end =
    bytes.toString('latin1', bytes.length - 128, bytes.length - 125) === 'TAG' ? bytes.length - 128 : bytes.length
  const others = ['APETAGEX', 'LYRICSBEGIN'].map((mark) => bytes.indexOf(mark, from, 'latin1'))
  return Math.min(end, ...others.filter((at) => at >= 0))
}

/**
 * An MP3 of its sound alone, without the tags at its beginning and end: titles, persons, pictures.
 * @source id3.org, ID3v2.4.0 structure
 * @throws Refusal 400 when no sound is in it
 */
export const cleanMp3 = (bytes: Buffer): Buffer => {
  const start = startOfSound(bytes)
  return bytes.subarray(start, endOfSound(bytes, start))
}
