import { type Part, patched, patchList } from '../bytes/parts.ts'
import { type ByteSource, stepsUpTo } from '../bytes/source.ts'
import { broken } from '../refuse.ts'

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

type Element = { id: number; start: number; body: number; end: number }
type Visit = { source: ByteSource; step: () => void; blank: (element: Element) => void }

const lengthOf = (first: number): number => Math.clz32(first) - 23

/** An element's size is written in as many bytes as its first has leading zeros, and one; all ones: until the end. */
const elementAt = async (source: ByteSource, at: number, to: number): Promise<Element> => {
  const head = await source.at(at, Math.min(to, at + 12))
  const idLength = lengthOf(head[0] ?? broken())
  const sizeLength = lengthOf(head[idLength] ?? broken())
  if (idLength > 4 || sizeLength > 8 || idLength + sizeLength > head.length) return broken()
  const body = at + idLength + sizeLength
  const size = head
    .subarray(idLength, idLength + sizeLength)
    .reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & (0xff >> sizeLength) : byte), 0)
  const end = size === 2 ** (7 * sizeLength) - 1 ? to : body + size
  return end > to ? broken() : { id: head.readUIntBE(0, idLength), start: at, body, end }
}

/** The beginning of empty room of the same length as an element: the mark of such room, and its size. */
const beginningOfRoom = ({ start, end }: Element): Buffer => {
  const sizeLength = Math.min(8, end - start - 1)
  const size = Buffer.alloc(8)
  size.writeBigUInt64BE(BigInt(end - start - 1 - sizeLength) | (1n << BigInt(7 * sizeLength)))
  return Buffer.concat([Buffer.from([ids.void]), size.subarray(8 - sizeLength)])
}

const visitElements = async (visit: Visit, from: number, to: number): Promise<void> => {
  for (let at = from; at < to; ) {
    visit.step()
    const element = await elementAt(visit.source, at, to)
    if (wordy.includes(element.id)) visit.blank(element)
    else if (element.id === ids.segment || element.id === ids.info)
      await visitElements(visit, element.body, element.end)
    at = element.end
  }
}

/**
 * A WebM whose words about itself are empty room: nothing moves, so that every address in it stays right.
 * @source RFC 8794, RFC 9559
 * @throws Refusal 400 when the file is cut off
 */
export const cleanWebm = async (source: ByteSource): Promise<Part[]> => {
  const { patches, add } = patchList()
  const blank = (element: Element): void => {
    const bytes = beginningOfRoom(element)
    add(element.start, { bytes })
    add(element.start + bytes.length, { zeros: element.end - element.start - bytes.length })
  }
  await visitElements({ source, step: stepsUpTo(2_000_000), blank }, 0, source.length)
  return patched(source.length, patches)
}
