import { type Part, patched, patchList } from '../bytes/parts.ts'
import { type ByteSource, stepsUpTo } from '../bytes/source.ts'
import { broken } from '../refuse.ts'

type Page = { start: number; body: number; end: number; serial: number; segments: Buffer }

/** The piece of a packet that lies in one page. */
type Piece = { page: Page; from: number; to: number }

/** What a packet of comments begins with, by codec. */
const commentMarks = ['\u0003vorbis', 'OpusTags']

/** A packet of comments holds a cover at most; a file has as many as it has streams. */
const most = { packetBytes: 16 * 1024 * 1024, packets: 64, pages: 2_000_000 }

const pageAt = async (source: ByteSource, at: number): Promise<Page> => {
  const head = await source.at(at, at + 27)
  if (head.toString('latin1', 0, 4) !== 'OggS') return broken()
  const body = at + 27 + head.readUInt8(26)
  const segments = Buffer.from(await source.at(at + 27, body))
  const end = body + segments.reduce((sum, size) => sum + size, 0)
  return end > source.length ? broken() : { start: at, body, end, serial: head.readUInt32LE(14), segments }
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
const firstPacket = ({ segments }: Page): { length: number; isWhole: boolean } => {
  const last = segments.findIndex((size) => size < 255)
  const own = last < 0 ? segments : segments.subarray(0, last + 1)
  return { length: own.reduce((sum, size) => sum + size, 0), isWhole: last >= 0 }
}

/** The packet that begins a page's body, over as many pages of its stream as it takes. */
const packetFrom = async (source: ByteSource, first: Page): Promise<Piece[]> => {
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
    if (size > most.packetBytes) return broken()
  }
}

/** Overwrites the texts of a packet of comments with spaces; their number and lengths stay. */
const blankComments = (packet: Buffer, mark: number): void => {
  const blankText = (at: number): number => {
    const next = at + 4 + packet.readUInt32LE(at)
    if (next > packet.length) return broken()
    packet.fill(0x20, at + 4, next)
    return next
  }
  let at = blankText(mark)
  const count = packet.readUInt32LE(at)
  at += 4
  for (let index = 0; index < count; index += 1) at = blankText(at)
}

const markAt = async (source: ByteSource, { body, end }: Page): Promise<string | undefined> => {
  const start = (await source.at(body, Math.min(end, body + 8))).toString('latin1')
  return commentMarks.find((mark) => start.startsWith(mark))
}

/** A page with another piece of a packet in it, under a sum of its own. */
const pageWith = async (source: ByteSource, { page, from }: Piece, content: Buffer): Promise<Buffer> => {
  const bytes = Buffer.from(await source.at(page.start, page.end))
  content.copy(bytes, from - page.start)
  bytes.writeUInt32LE(0, 22)
  bytes.writeUInt32LE(sumOf(bytes), 22)
  return bytes
}

/**
 * An OGG whose comments are blank: title, persons, place, pictures. Everything else is copied byte by byte.
 * @source RFC 3533, RFC 7845, Vorbis I
 * @throws Refusal 400 when the file is cut off
 */
export const cleanOgg = async (source: ByteSource): Promise<Part[]> => {
  const { patches, add } = patchList()
  const [step, another] = [stepsUpTo(most.pages), stepsUpTo(most.packets)]
  for (let page = await pageAt(source, 0); ; page = await pageAt(source, page.end)) {
    step()
    const mark = await markAt(source, page)
    if (mark) {
      another()
      const pieces = await packetFrom(source, page)
      const packet = Buffer.concat(await Promise.all(pieces.map(({ from, to }) => source.at(from, to))))
      blankComments(packet, mark.length)
      let at = 0
      for (const piece of pieces) {
        const length = piece.to - piece.from
        add(piece.page.start, { bytes: await pageWith(source, piece, packet.subarray(at, at + length)) })
        at += length
      }
    }
    if (page.end === source.length) return patched(source.length, patches)
  }
}
