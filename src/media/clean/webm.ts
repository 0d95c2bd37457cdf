import { type Part, patched, patchList } from '../bytes/parts.ts'
import { type ByteSource, stepsUpTo } from '../bytes/source.ts'
import { broken, refuseKind } from '../refuse.ts'
import { blankComments } from './blankComments.ts'
import { type Children, ids, type Kept, keptElements, levelOne } from './webmElements.ts'

type Element = { id: number; start: number; body: number; end: number; isOpen: boolean }
type Put = ReturnType<typeof patchList>['add']
type Visit = { source: ByteSource; step: () => void; put: Put }

/** The mark of empty room. */
const room = 0xec

/** Tracks that are taken: picture, sound, both, subtitles. */
const trackKinds = [1, 2, 3, 17]

/** A codec's own words hold a cover at most. */
const mostCodecBytes = 16 * 1024 * 1024

/** What ends an element of unknown size: the beginning of one that cannot be in it. Source: RFC 8794, 6.2. */
const endings: Readonly<Record<number, readonly number[]>> = {
  [ids.segment]: [ids.header, ids.segment],
  [ids.cluster]: [...levelOne, ids.header, ids.segment],
}

const lengthOf = (first: number): number => Math.clz32(first) - 23

/** An element's size is written in as many bytes as its first has leading zeros, and one; all ones: it is unknown. */
const elementAt = async (source: ByteSource, at: number, to: number): Promise<Element> => {
  const head = await source.at(at, Math.min(to, at + 12))
  const idLength = lengthOf(head[0] ?? broken())
  const sizeLength = lengthOf(head[idLength] ?? broken())
  if (idLength > 4 || sizeLength > 8 || idLength + sizeLength > head.length) return broken()
  const body = at + idLength + sizeLength
  const size = head
    .subarray(idLength, idLength + sizeLength)
    .reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & (0xff >> sizeLength) : byte), 0)
  const isOpen = size === 2 ** (7 * sizeLength) - 1
  const end = isOpen ? to : body + size
  return end > to ? broken() : { id: head.readUIntBE(0, idLength), start: at, body, end, isOpen }
}

/** The beginning of empty room of the same length as an element: the mark of such room, and its size. */
const beginningOfRoom = ({ start, end }: Element): Buffer => {
  const sizeLength = Math.min(8, end - start - 1)
  const size = Buffer.alloc(8)
  size.writeBigUInt64BE(BigInt(end - start - 1 - sizeLength) | (1n << BigInt(7 * sizeLength)))
  return Buffer.concat([Buffer.from([room]), size.subarray(8 - sizeLength)])
}

const blank = (put: Put, element: Element): void => {
  const bytes = beginningOfRoom(element)
  put(element.start, { bytes })
  put(element.start + bytes.length, { zeros: element.end - element.start - bytes.length })
}

/** What a decoder needs to begin: that of Vorbis has the comments of the file it was taken from in it. */
const blankCodec = async ({ source, put }: Visit, { body, end }: Element): Promise<void> => {
  if (end - body > mostCodecBytes) return broken()
  const bytes = Buffer.from(await source.at(body, end))
  const at = bytes.indexOf('\u0003vorbis', 0, 'latin1')
  if (at < 0) return
  const setup = bytes.indexOf('\u0005vorbis', at, 'latin1')
  blankComments(bytes.subarray(at, setup < 0 ? bytes.length : setup), 7, true)
  put(body, { bytes })
}

/** What runs beside picture and sound, such as the way that was walked, lies among them and cannot be taken out. */
const refuseDataTrack = async ({ source }: Visit, { body, end }: Element): Promise<void> => {
  const [kind = 0] = await source.at(Math.max(body, end - 1), end)
  if (!trackKinds.includes(kind)) refuseKind('WebM + data track')
}

const visitKept = async (visit: Visit, element: Element, kept: Extract<Kept, string>): Promise<void> => {
  if (kept === 'codec') await blankCodec(visit, element)
  else if (kept === 'track kind') await refuseDataTrack(visit, element)
  else if (kept === 'wordless') visit.put(element.body, { zeros: element.end - element.body })
}

/** @returns where the element ends */
const visitElement = async (visit: Visit, element: Element, kept: Kept | undefined): Promise<number> => {
  const { id, body, end, isOpen } = element
  if (isOpen && !(kept && endings[id])) return broken()
  if (kept === undefined) blank(visit.put, element)
  else if (typeof kept !== 'object') await visitKept(visit, element, kept)
  else return visitElements(visit, body, end, { kept, endedBy: isOpen ? (endings[id] ?? []) : [] })
  return end
}

/** @returns where the last one ends: at the beginning of one that is none of them, or at the given end */
const visitElements = async (
  visit: Visit,
  from: number,
  to: number,
  { kept, endedBy }: { kept: Children; endedBy: readonly number[] },
): Promise<number> => {
  for (let at = from; at < to; ) {
    visit.step()
    const element = await elementAt(visit.source, at, to)
    if (endedBy.includes(element.id)) return at
    at = await visitElement(visit, element, kept[element.id])
  }
  return to
}

/**
 * A WebM in which everything that is not needed to play it is empty room: nothing moves, so that every address in it
 * stays right.
 * @source RFC 8794, RFC 9559
 * @throws Refusal 400 when the file is cut off, 415 for a film with a track of data
 */
export const cleanWebm = async (source: ByteSource): Promise<Part[]> => {
  const { patches, add } = patchList()
  const visit = { source, step: stepsUpTo(5_000_000), put: add }
  await visitElements(visit, 0, source.length, { kept: keptElements, endedBy: [] })
  return patched(source.length, patches)
}
