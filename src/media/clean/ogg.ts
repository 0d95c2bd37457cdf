import { broken } from '../refuse.ts'
import { slice } from './slice.ts'

type Page = { start: number; body: number; end: number; serial: number; segments: Buffer }

/** What a packet of comments begins with, by codec. */
const commentMarks = ['\u0003vorbis', 'OpusTags']

const pagesOf = (bytes: Buffer): Page[] => {
  const pages: Page[] = []
  for (let at = 0; at < bytes.length; ) {
    if (slice(bytes, at, at + 27).toString('latin1', 0, 4) !== 'OggS') return broken()
    const segments = slice(bytes, at + 27, at + 27 + bytes.readUInt8(at + 26))
    const body = at + 27 + segments.length
    const end = body + segments.reduce((sum, size) => sum + size, 0)
    pages.push({
      start: at,
      body,
      end: end > bytes.length ? broken() : end,
      serial: bytes.readUInt32LE(at + 14),
      segments,
    })
    at = end
  }
  return pages
}

/** Sum that every page carries over itself. Source: RFC 3533, 6. */
const sumOf = (page: Buffer): number => {
  let sum = 0
  for (const byte of page) {
    sum ^= byte << 24
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1
  }
  return sum >>> 0
}

/** Positions of the bytes of the packet that begins a page's body, over as many pages of its stream as it takes. */
const packetAt = (pages: readonly Page[], first: number): number[] => {
  const positions: number[] = []
  const { serial } = pages[first] as Page
  for (const page of pages.slice(first).filter((one) => one.serial === serial)) {
    let at = page.body
    for (const size of page.segments) {
      for (let index = 0; index < size; index += 1) positions.push(at + index)
      at += size
      if (size < 255) return positions
    }
  }
  return broken()
}

/** Overwrites the texts of a packet of comments with spaces; their number and lengths stay. */
const blankComments = (bytes: Buffer, positions: readonly number[], mark: number): void => {
  const numberAt = (at: number): number =>
    [3, 2, 1, 0].reduce((sum, index) => sum * 256 + (bytes[positions[at + index] ?? -1] ?? broken()), 0)
  const blankText = (at: number): number => {
    const next = at + 4 + numberAt(at)
    if (next > positions.length) return broken()
    for (const position of positions.slice(at + 4, next)) bytes[position] = 0x20
    return next
  }
  let at = blankText(mark)
  const count = numberAt(at)
  at += 4
  for (let index = 0; index < count; index += 1) at = blankText(at)
}

const markAt = (bytes: Buffer, { body }: Page): string | undefined =>
  commentMarks.find((mark) => bytes.toString('latin1', body, body + mark.length) === mark)

/**
 * An OGG whose comments are blank: title, persons, place, pictures. Everything else is copied byte by byte.
 * @source RFC 3533, RFC 7845, Vorbis I
 * @throws Refusal 400 when the file is cut off
 */
export const cleanOgg = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes)
  const pages = pagesOf(copy)
  for (const [index, page] of pages.entries()) {
    const mark = markAt(copy, page)
    if (mark) blankComments(copy, packetAt(pages, index), mark.length)
  }
  for (const { start, end } of pages) {
    copy.writeUInt32LE(0, start + 22)
    copy.writeUInt32LE(sumOf(copy.subarray(start, end)), start + 22)
  }
  return copy
}
