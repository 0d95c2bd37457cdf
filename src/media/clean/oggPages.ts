import { type ByteSource, stepsUpTo } from '../bytes/source.ts'
import { broken } from '../refuse.ts'

export type Page = { start: number; body: number; end: number; flags: number; serial: number; segments: Buffer }

/** The piece of a packet that lies in one page. */
export type Piece = { page: Page; from: number; to: number }

/** Most that a packet of comments holds: a cover. */
const mostPacketBytes = 16 * 1024 * 1024

export const pageAt = async (source: ByteSource, at: number): Promise<Page> => {
  const head = await source.at(at, at + 27)
  if (head.toString('latin1', 0, 4) !== 'OggS') return broken()
  const body = at + 27 + head.readUInt8(26)
  const [flags, serial] = [head.readUInt8(5), head.readUInt32LE(14)]
  const segments = Buffer.from(await source.at(at + 27, body))
  const end = body + segments.reduce((sum, size) => sum + size, 0)
  return end > source.length ? broken() : { start: at, body, end, flags, serial, segments }
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

/** How much of a page's body belongs to the packet that begins or goes on in it, and whether the packet ends there. */
export const firstPacket = ({ segments }: Page): { length: number; isWhole: boolean } => {
  const last = segments.findIndex((size) => size < 255)
  const own = last < 0 ? segments : segments.subarray(0, last + 1)
  return { length: own.reduce((sum, size) => sum + size, 0), isWhole: last >= 0 }
}

/** The packet that begins a page's body, over as many pages of its stream as it takes. */
export const packetFrom = async (source: ByteSource, first: Page): Promise<Piece[]> => {
  const pieces: Piece[] = []
  const step = stepsUpTo(100_000)
  let size = 0
  for (let page = first; ; page = await pageAt(source, page.end)) {
    step()
    if (page.serial !== first.serial) continue
    const { length, isWhole } = firstPacket(page)
    pieces.push({ page, from: page.body, to: page.body + length })
    size += length
    if (isWhole) return pieces
    if (size > mostPacketBytes) return broken()
  }
}

/** A page with another piece of a packet in it, under a sum of its own. */
export const pageWith = async (source: ByteSource, { page, from }: Piece, content: Buffer): Promise<Buffer> => {
  const bytes = Buffer.from(await source.at(page.start, page.end))
  content.copy(bytes, from - page.start)
  bytes.writeUInt32LE(0, 22)
  bytes.writeUInt32LE(sumOf(bytes), 22)
  return bytes
}
