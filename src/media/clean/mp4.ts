import { broken, refuseKind } from '../refuse.ts'
import { slice } from './slice.ts'

type Box = { type: string; start: number; body: number; end: number }

/** Boxes that hold other boxes on the way to what is private. */
const containers = ['moov', 'trak', 'mdia', 'minf', 'moof', 'traf']

/** Boxes of words about the film: titles, persons, the place it was taken at; also room that nobody reads. */
const wordy = ['udta', 'meta', 'uuid', 'free', 'skip', 'wide']

const boxesIn = (bytes: Buffer, from: number, to: number): Box[] => {
  const boxes: Box[] = []
  for (let at = from; at + 8 <= to; ) {
    const short = slice(bytes, at, at + 4).readUInt32BE()
    const body = at + (short === 1 ? 16 : 8)
    const size = short === 1 ? Number(slice(bytes, at + 8, at + 16).readBigUInt64BE()) : short || to - at
    if (size < body - at || at + size > to) return broken()
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), start: at, body, end: at + size })
    at += size
  }
  return boxes
}

/** What runs beside picture and sound, such as the way that was walked, lies among them and cannot be taken out. */
const refuseDataTrack = (bytes: Buffer, { body }: Box): void => {
  const handler = bytes.toString('latin1', body + 8, body + 12)
  if (!['vide', 'soun', 'subt', 'text', 'sbtl', 'clcp'].includes(handler)) refuseKind('MP4 + data track')
}

const blank = (bytes: Buffer, { start, body, end }: Box): void => {
  bytes.write('free', start + 4, 'latin1')
  bytes.fill(0, body, end)
}

const cleanBox = (bytes: Buffer, box: Box, parent: string): void => {
  if (wordy.includes(box.type)) blank(bytes, box)
  else if (box.type === 'hdlr' && parent === 'mdia') refuseDataTrack(bytes, box)
  else if (containers.includes(box.type))
    for (const inner of boxesIn(bytes, box.body, box.end)) cleanBox(bytes, inner, box.type)
}

/**
 * An MP4 or M4A whose words about itself are empty room: nothing moves, so that every address in it stays right.
 * @source ISO/IEC 14496-12
 * @throws Refusal 400 when the file is cut off, 415 for a film with a track of data
 */
export const cleanMp4 = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes)
  const boxes = boxesIn(copy, 0, copy.length)
  if (!boxes.some(({ type }) => type === 'moov') || boxes.at(-1)?.end !== copy.length) return broken()
  for (const box of boxes) cleanBox(copy, box, '')
  return copy
}
