import { broken } from '../refuse.ts'
import { slice } from './slice.ts'

const ids = {
  segment: 0x18538067,
  info: 0x1549a966,
  tags: 0x1254c367,
  attachments: 0x1941a469,
  void: 0xec,
  title: 0x7ba9,
  date: 0x4461,
}

/** Words about the film, and files that hang on it. */
const wordy = [ids.tags, ids.attachments, ids.title, ids.date, ids.void]

type Element = { id: number; start: number; idLength: number; body: number; end: number }

const lengthOf = (first: number): number => Math.clz32(first) - 23

/** An element's size is written in as many bytes as its first has leading zeros, and one; all ones: until the end. */
const elementAt = (bytes: Buffer, at: number, to: number): Element => {
  const idLength = lengthOf(bytes[at] ?? broken())
  const sizeAt = at + idLength
  const sizeLength = lengthOf(bytes[sizeAt] ?? broken())
  if (idLength > 4 || sizeLength > 8) return broken()
  const body = sizeAt + sizeLength
  const size = slice(bytes, sizeAt, body).reduce(
    (sum, byte, index) => sum * 256 + (index === 0 ? byte & (0xff >> sizeLength) : byte),
    0,
  )
  const end = size === 2 ** (7 * sizeLength) - 1 ? to : body + size
  return end > to ? broken() : { id: bytes.readUIntBE(at, idLength), start: at, idLength, body, end }
}

/** Turns an element into empty room of the same length: the mark of such room, its size, zeros. */
const blank = (bytes: Buffer, { start, end }: Element): void => {
  const sizeLength = Math.min(8, end - start - 1)
  const size = Buffer.alloc(8)
  size.writeBigUInt64BE(BigInt(end - start - 1 - sizeLength) | (1n << BigInt(7 * sizeLength)))
  bytes.fill(0, start, end)
  bytes.writeUInt8(ids.void, start)
  size.copy(bytes, start + 1, 8 - sizeLength)
}

const cleanElements = (bytes: Buffer, from: number, to: number): void => {
  for (let at = from; at < to; ) {
    const element = elementAt(bytes, at, to)
    if (wordy.includes(element.id)) blank(bytes, element)
    else if (element.id === ids.segment || element.id === ids.info) cleanElements(bytes, element.body, element.end)
    at = element.end
  }
}

/**
 * A WebM whose words about itself are empty room: nothing moves, so that every address in it stays right.
 * @source RFC 8794, RFC 9559
 * @throws Refusal 400 when the file is cut off
 */
export const cleanWebm = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes)
  cleanElements(copy, 0, copy.length)
  return copy
}
