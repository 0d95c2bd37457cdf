import type { Part } from '../bytes/parts.ts'
import { type ByteSource, indexIn, stepsUpTo } from '../bytes/source.ts'
import { broken } from '../refuse.ts'

/** Length of an ID3v2 tag that begins here: seven bits a byte, and its header. */
const tagLength = async (source: ByteSource, at: number): Promise<number> => {
  if (at + 10 > source.length) return 0
  const head = await source.at(at, at + 10)
  if (head.toString('latin1', 0, 3) !== 'ID3') return 0
  const size = [6, 7, 8, 9].reduce((sum, offset) => sum * 128 + (head.readUInt8(offset) & 0x7f), 0)
  return 10 + size + (head.readUInt8(5) & 0x10 ? 10 : 0)
}

const startOfSound = async (source: ByteSource): Promise<number> => {
  let at = 0
  const step = stepsUpTo(1000)
  for (let length = await tagLength(source, at); length > 0; length = await tagLength(source, at)) {
    step()
    at += length
  }
  const sync = await indexIn(source, Buffer.from([0xff]), at)
  if (sync < 0 || sync + 2 > source.length) return broken()
  return ((await source.at(sync + 1, sync + 2)).readUInt8() & 0xe0) === 0xe0 ? sync : broken()
}

/** Where the tags at the end begin: ID3v1, and APE and Lyrics3 before it. */
const endOfSound = async (source: ByteSource, from: number): Promise<number> => {
  const { length } = source
  const hasTag = length >= 128 && (await source.at(length - 128, length - 125)).toString('latin1') === 'TAG'
  const ends = [hasTag ? length - 128 : length]
  for (const mark of ['APETAGEX', 'LYRICSBEGIN']) {
    const at = await indexIn(source, Buffer.from(mark, 'latin1'), from)
    if (at >= 0) ends.push(at)
  }
  return Math.min(...ends)
}

/**
 * An MP3 of its sound alone, without the tags at its beginning and end: titles, persons, pictures.
 * @source id3.org, ID3v2.4.0 structure
 * @throws Refusal 400 when no sound is in it
 */
export const cleanMp3 = async (source: ByteSource): Promise<Part[]> => {
  const from = await startOfSound(source)
  return [{ from, to: Math.max(from, await endOfSound(source, from)) }]
}
