import { type Part, patched, patchList } from '../bytes/parts.ts'
import { type ByteSource, stepsUpTo } from '../bytes/source.ts'
import { broken, refuseKind } from '../refuse.ts'
import { blankComments } from './blankComments.ts'

type Page = { start: number; body: number; end: number; flags: number; serial: number; segments: Buffer }

/** The piece of a packet that lies in one page. */
type Piece = { page: Page; from: number; to: number }

/** The sounds that are taken: what their stream begins with, and what the packet of comments that follows begins with. */
const codecs = [
  { head: '\u0001vorbis', comments: '\u0003vorbis' },
  { head: 'OpusHead', comments: 'OpusTags' },
]

/** What other streams begin with, and how people call them. */
const strangers = { 'Speex   ': 'Speex', '\u007fFLAC': 'FLAC', '\u0080theora': 'Theora', fishead: 'Skeleton' }

/** Marks of a page: it goes on with a packet, it begins a stream. */
const flag = { continued: 1, begins: 2 }

/** A packet of comments holds a cover at most; a file has as many as it has streams. */
const most = { packetBytes: 16 * 1024 * 1024, packets: 64, pages: 2_000_000 }

const pageAt = async (source: ByteSource, at: number): Promise<Page> => {
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

const startsWith = async (source: ByteSource, { body, end }: Page, mark: string): Promise<boolean> =>
  (await source.at(body, Math.min(end, body + mark.length))).toString('latin1') === mark

/**
 * The mark of the comments that a stream will have, by the page that begins it.
 * @throws Refusal 415 for a stream of another codec: where it keeps its words is not known here
 */
const begunStream = async (source: ByteSource, page: Page): Promise<string> => {
  const { length, isWhole } = firstPacket(page)
  if (!isWhole || page.body + length !== page.end) return broken()
  for (const { head, comments } of codecs) if (await startsWith(source, page, head)) return comments
  for (const [mark, name] of Object.entries(strangers))
    if (await startsWith(source, page, mark)) return refuseKind(`OGG + ${name}`)
  return refuseKind('OGG + data track')
}

/** A page with another piece of a packet in it, under a sum of its own. */
const pageWith = async (source: ByteSource, { page, from }: Piece, content: Buffer): Promise<Buffer> => {
  const bytes = Buffer.from(await source.at(page.start, page.end))
  content.copy(bytes, from - page.start)
  bytes.writeUInt32LE(0, 22)
  bytes.writeUInt32LE(sumOf(bytes), 22)
  return bytes
}

type Put = ReturnType<typeof patchList>['add']

const blankPacket = async (source: ByteSource, page: Page, mark: string, put: Put): Promise<void> => {
  const pieces = await packetFrom(source, page)
  const packet = Buffer.concat(await Promise.all(pieces.map(({ from, to }) => source.at(from, to))))
  blankComments(packet, mark.length, mark !== 'OpusTags')
  let at = 0
  for (const piece of pieces) {
    const length = piece.to - piece.from
    put(piece.page.start, { bytes: await pageWith(source, piece, packet.subarray(at, at + length)) })
    at += length
  }
}

/** Looks at each page in turn: its stream must have begun as one that is taken, and its second page has the comments. */
const pageVisitor = (source: ByteSource, put: Put) => {
  const streams = new Map<number, { mark: string; hasComments: boolean }>()
  const [step, another] = [stepsUpTo(most.pages), stepsUpTo(most.packets)]
  return async (page: Page): Promise<void> => {
    step()
    if (page.flags & flag.begins) {
      another()
      streams.set(page.serial, { mark: await begunStream(source, page), hasComments: false })
      return
    }
    const stream = streams.get(page.serial) ?? broken()
    if (stream.hasComments) return
    if (page.flags & flag.continued || !(await startsWith(source, page, stream.mark))) return broken()
    stream.hasComments = true
    await blankPacket(source, page, stream.mark, put)
  }
}

/**
 * An OGG of sound in Vorbis or Opus whose comments are blank: title, persons, place, pictures. The sound is copied byte
 * by byte; a file with any other stream is not taken.
 * @source RFC 3533, RFC 7845, Vorbis I
 * @throws Refusal 400 when the file is cut off or a stream has no beginning, 415 for another codec
 */
export const cleanOgg = async (source: ByteSource): Promise<Part[]> => {
  const { patches, add } = patchList()
  const visit = pageVisitor(source, add)
  for (let page = await pageAt(source, 0); ; page = await pageAt(source, page.end)) {
    await visit(page)
    if (page.end === source.length) return patched(source.length, patches)
  }
}
