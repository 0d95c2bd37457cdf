import type { Part } from '../bytes/parts.ts'
import { type ByteSource, stepsUpTo } from '../bytes/source.ts'
import { broken } from '../refuse.ts'
import { mpegFrameLength } from './mpegFrame.ts'

type Run = { from: number; to: number }

const pieceBytes = 64 * 1024

/** Most gaps in one sound, and most places in them that look like a frame and are none. */
const most = { gaps: 10_000, guesses: 100_000 }

/** What a tag begins with, that may follow the last frame. */
const tagMarks = ['ID3', 'TAG', 'APETAGEX', 'LYRICSBEGIN']

/** Length of an ID3v2 tag that begins here: seven bits a byte, and its header. */
const tagLength = async (source: ByteSource, at: number): Promise<number> => {
  if (at + 10 > source.length) return 0
  const head = await source.at(at, at + 10)
  if (head.toString('latin1', 0, 3) !== 'ID3') return 0
  const size = [6, 7, 8, 9].reduce((sum, offset) => sum * 128 + (head.readUInt8(offset) & 0x7f), 0)
  return 10 + size + (head.readUInt8(5) & 0x10 ? 10 : 0)
}

const frameLengthAt = async (source: ByteSource, at: number): Promise<number> =>
  at + 4 > source.length ? 0 : mpegFrameLength((await source.at(at, at + 4)).readUInt32BE())

/** True where a frame may end: before another, before a tag, at the end. One that was cut off would reach into a tag. */
const isEnd = async (source: ByteSource, at: number): Promise<boolean> => {
  if (at === source.length || (await frameLengthAt(source, at)) > 0) return true
  if (at > source.length) return false
  const next = (await source.at(at, Math.min(source.length, at + 11))).toString('latin1')
  return tagMarks.some((mark) => next.startsWith(mark))
}

/** End of the frames that follow each other from here on. */
const endOfRun = async (source: ByteSource, from: number): Promise<number> => {
  let at = from
  for (let size = await frameLengthAt(source, at); size > 0; size = await frameLengthAt(source, at)) {
    if (!(await isEnd(source, at + size))) return at
    at += size
  }
  return at
}

/** Where the next frame begins that another one follows; −1 when there is none. */
const nextFrame = async (source: ByteSource, from: number, guess: () => void): Promise<number> => {
  for (let at = from; at + 4 <= source.length; at += pieceBytes - 3) {
    const piece = await source.at(at, Math.min(source.length, at + pieceBytes))
    for (let index = piece.indexOf(0xff); index >= 0; index = piece.indexOf(0xff, index + 1)) {
      const size = index + 4 <= piece.length ? mpegFrameLength(piece.readUInt32BE(index)) : 0
      if (size === 0) continue
      guess()
      if ((await frameLengthAt(source, at + index + size)) > 0) return at + index
    }
  }
  return -1
}

const runsOf = async (source: ByteSource): Promise<Run[]> => {
  const runs: Run[] = []
  const [gap, guess] = [stepsUpTo(most.gaps), stepsUpTo(most.guesses)]
  for (let at = 0; ; ) {
    gap()
    const tag = await tagLength(source, at)
    const from = tag > 0 ? at + tag : await nextFrame(source, at, guess)
    if (from < 0 || from >= source.length) return runs
    at = tag > 0 ? from : await endOfRun(source, from)
    if (tag > 0) continue
    if (at > from) runs.push({ from, to: at })
    else at = from + 1
  }
}

/**
 * An MP3 of its frames of sound alone. Whatever is not a frame is left out, by whatever name and wherever it lies: tags
 * of titles, persons and pictures at the beginning, at the end and between.
 * @source ISO/IEC 11172-3; id3.org, ID3v2.4.0 structure
 * @throws Refusal 400 when no sound is in it
 */
export const cleanMp3 = async (source: ByteSource): Promise<Part[]> => {
  const runs = await runsOf(source)
  return runs.length > 0 ? runs : broken()
}
