import { inflateSync } from 'node:zlib'

const headerSize = 12
const entrySize = 16

type Table = { tag: number; checksum: number; bytes: Buffer }

const tablesOf = (woff: Buffer): Table[] =>
  Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const at = 44 + index * 20
    const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)]
    const stored = woff.subarray(offset, offset + packed)
    const bytes = packed < length ? inflateSync(stored) : stored
    return { tag: woff.readUInt32BE(at), checksum: woff.readUInt32BE(at + 16), bytes }
  })

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])

/** The head of a font file: how many tables, and what a binary search over them needs. */
const headOf = (flavour: number, count: number): Buffer => {
  const head = Buffer.alloc(headerSize)
  const power = 2 ** Math.floor(Math.log2(count))
  head.writeUInt32BE(flavour, 0)
  for (const [value, at] of [
    [count, 4],
    [power * 16, 6],
    [Math.log2(power), 8],
    [(count - power) * 16, 10],
  ] as const)
    head.writeUInt16BE(value, at)
  return head
}

/**
 * Unpacks a WOFF 1.0 font: Word embeds TrueType only.
 * @source W3C, WOFF File Format 1.0, §3–5
 * @throws RangeError when the bytes are no WOFF 1.0
 */
export const ttfOf = (woff: Buffer): Buffer => {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new RangeError('The font is not a WOFF 1.0 file.')
  const tables = tablesOf(woff)
  let offset = headerSize + tables.length * entrySize
  const directory = tables.map(({ tag, checksum, bytes }) => {
    const entry = Buffer.alloc(entrySize)
    for (const [index, value] of [tag, checksum, offset, bytes.length].entries()) entry.writeUInt32BE(value, index * 4)
    offset += padded(bytes).length
    return entry
  })
  return Buffer.concat([
    headOf(woff.readUInt32BE(4), tables.length),
    ...directory,
    ...tables.map(({ bytes }) => padded(bytes)),
  ])
}
