import { broken } from '../refuse.ts'
import { slice } from './slice.ts'

const block = { extension: 0x21, image: 0x2c, end: 0x3b }
const extension = { graphicControl: 0xf9, application: 0xff }

/** Applications whose extension says how often an animation is shown. */
const loops = ['NETSCAPE2.0', 'ANIMEXTS1.0']

const colourTableSize = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

/** End of a chain of blocks, each with its length before it, closed by an empty one. */
const endOfChain = (bytes: Buffer, from: number): number => {
  let at = from
  for (let size = bytes[at] ?? broken(); size > 0; size = bytes[at] ?? broken()) at += 1 + size
  return at + 1
}

/** The first block of a chain, when it has this length. */
const blockOf = (bytes: Buffer, at: number, length: number): Buffer[] =>
  bytes[at] === length ? [slice(bytes, at + 1, at + 1 + length)] : []

/** How often an animation is shown, written anew: a mark and two bytes. */
const loopOf = (bytes: Buffer, at: number): Buffer[] => {
  const [application] = blockOf(bytes, at + 2, 11)
  if (!application || !loops.includes(application.toString('latin1'))) return []
  return blockOf(bytes, at + 14, 3)
    .filter((data) => data[0] === 1)
    .map((data) => Buffer.concat([slice(bytes, at, at + 15), data, Buffer.alloc(1)]))
}

/** An extension as it is kept, without blocks that do not belong to it; nothing for one that is not needed. */
const keptExtension = (bytes: Buffer, at: number): Buffer[] => {
  if (bytes[at + 1] === extension.application) return loopOf(bytes, at)
  if (bytes[at + 1] !== extension.graphicControl) return []
  return blockOf(bytes, at + 2, 4).map((data) => Buffer.concat([slice(bytes, at, at + 3), data, Buffer.alloc(1)]))
}

const endOfImage = (bytes: Buffer, at: number): number =>
  endOfChain(bytes, at + 10 + colourTableSize(slice(bytes, at + 9, at + 10).readUInt8()) + 1)

/**
 * A GIF without comments, the data of other programs and whatever follows its end; every picture of an animation is
 * copied byte by byte.
 * @source GIF89a specification
 * @throws Refusal 400 when the file is cut off
 */
export const cleanGif = (bytes: Buffer): Buffer => {
  const screenEnd = 13 + colourTableSize(slice(bytes, 10, 11).readUInt8())
  const kept = [slice(bytes, 0, screenEnd)]
  for (let at = screenEnd; ; ) {
    const kind = bytes[at] ?? broken()
    if (kind === block.end) return Buffer.concat([...kept, Buffer.from([block.end])])
    if (kind !== block.extension && kind !== block.image) return broken()
    const end = kind === block.image ? endOfImage(bytes, at) : endOfChain(bytes, at + 2)
    const piece = slice(bytes, at, end)
    kept.push(...(kind === block.image ? [piece] : keptExtension(bytes, at)))
    at = end
  }
}
