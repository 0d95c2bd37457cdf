import { type Part, patched, patchList } from '../bytes/parts.ts'
import { type ByteSource, stepsUpTo } from '../bytes/source.ts'
import { broken, refuseKind } from '../refuse.ts'
import { blankComments } from './blankComments.ts'
import { firstPacket, type Page, packetFrom, pageAt, pageWith } from './oggPages.ts'

/** The sounds that are taken: what their stream begins with, and what the packet of comments that follows begins with. */
const codecs = [
  { head: '\u0001vorbis', comments: '\u0003vorbis' },
  { head: 'OpusHead', comments: 'OpusTags' },
]

/** What other streams begin with, and how people call them. */
const strangers = { 'Speex   ': 'Speex', '\u007fFLAC': 'FLAC', '\u0080theora': 'Theora', fishead: 'Skeleton' }

/** Marks of a page: it goes on with a packet, it begins a stream. */
const flag = { continued: 1, begins: 2 }

/** Most packets of comments in a file, which has as many as it has streams. */
const most = { packets: 64, pages: 2_000_000 }

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
