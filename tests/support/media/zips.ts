import { crc32, deflateRawSync } from 'node:zlib'

/** What a header says of an entry; whatever is left out is true. */
type Said = { name?: string; flags?: number; method?: number; crc?: number; packed?: number; unpacked?: number }

/** An entry of an archive made by hand, and what its two headers say otherwise than it is. */
export type HandEntry = {
  name: string
  content?: string | Buffer
  isDeflated?: boolean
  /** The bytes as they lie in the archive, in place of the packed content. */
  packed?: Buffer
  inLocal?: Said
  inDirectory?: Said
  /** Sizes and checksum behind the content: with a mark before them or without, in 8 bytes each or in 4. */
  descriptor?: 'marked' | 'bare' | 'markedWide' | 'bareWide'
  extra?: Buffer
  localExtra?: Buffer
  /** What Unix says of the file, such as 0o120777 for a link. */
  mode?: number
  /** Stands in the archive but not in its directory. */
  isHidden?: boolean
  /** Where its local header is said to be. */
  at?: number
}

type Archive = {
  before?: Buffer
  comment?: Buffer
  /** Bytes between the last entry and the directory. */
  gap?: Buffer
  behind?: Buffer
  count?: number
  /** The end is written in 64 bits; the number of entries that it names, when that is a lie. */
  wide?: { count?: number; isOnlyThere?: boolean }
}

const [u16, u32, u64] = [
  (value: number) => Buffer.from(Uint16Array.of(value).buffer),
  (value: number) => Buffer.from(Uint32Array.of(value).buffer),
  (value: number) => Buffer.from(BigUint64Array.of(BigInt(value)).buffer),
]
const mark = (text: string): Buffer => Buffer.from(`PK${text}`, 'latin1')

/** A field of the part of a header that each program may add to. */
export const extraField = (id: number, data: Buffer): Buffer => Buffer.concat([u16(id), u16(data.length), data])

/** Sizes in 8 bytes. */
export const wideSizes = (unpacked: number, packed: number): Buffer =>
  extraField(1, Buffer.concat([u64(unpacked), u64(packed)]))

/** The name in Unicode that some programs put beside the one in the header. */
export const unicodePath = (headerName: string, name: string): Buffer =>
  extraField(0x7075, Buffer.concat([Buffer.of(1), u32(crc32(headerName)), Buffer.from(name)]))

const truth = ({ name, content = '', isDeflated, packed: given, descriptor }: HandEntry) => {
  const plain = Buffer.from(content)
  const packed = given ?? (isDeflated ? deflateRawSync(plain) : plain)
  const [crc, flags, method] = [crc32(plain), 0x0800 | (descriptor ? 8 : 0), isDeflated ? 8 : 0]
  return { bytes: packed, said: { name, crc, flags, method, packed: packed.length, unpacked: plain.length } }
}

const common = ({ flags, method, crc, packed, unpacked, name }: Required<Said>, extra: Buffer): Buffer =>
  Buffer.concat([
    ...[u16(20), u16(flags), u16(method), u32(0), u32(crc), u32(packed), u32(unpacked)],
    ...[u16(Buffer.byteLength(name)), u16(extra.length)],
  ])

const descriptorOf = ({ descriptor }: HandEntry, { crc, packed, unpacked }: Required<Said>): Buffer => {
  if (!descriptor) return Buffer.alloc(0)
  const size = descriptor.endsWith('Wide') ? u64 : u32
  return Buffer.concat([
    ...(descriptor.startsWith('marked') ? [mark('\u0007\u0008')] : []),
    ...[u32(crc), size(packed), size(unpacked)],
  ])
}

const localOf = (entry: HandEntry): Buffer => {
  const { bytes, said } = truth(entry)
  const later = entry.descriptor ? { crc: 0, packed: 0, unpacked: 0 } : {}
  const local = { ...said, ...later, ...entry.inLocal }
  const extra = entry.localExtra ?? entry.extra ?? Buffer.alloc(0)
  const head = [mark('\u0003\u0004'), common(local, extra), Buffer.from(local.name), extra]
  return Buffer.concat([...head, bytes, descriptorOf(entry, said)])
}

const directoryOf = (entry: HandEntry, at: number): Buffer => {
  const said = { ...truth(entry).said, ...entry.inDirectory }
  const extra = entry.extra ?? Buffer.alloc(0)
  const made = [mark('\u0001\u0002'), u16((3 << 8) | 20), common(said, extra)]
  const rest = [u16(0), u16(0), u16(0), u32(((entry.mode ?? 0o100644) << 16) >>> 0), u32(entry.at ?? at)]
  return Buffer.concat([...made, ...rest, Buffer.from(said.name), extra])
}

const wideEnd = (count: number, size: number, at: number): Buffer =>
  Buffer.concat([
    ...[mark('\u0006\u0006'), u64(44), u16(45), u16(45), u32(0), u32(0), u64(count), u64(count), u64(size), u64(at)],
    ...[mark('\u0006\u0007'), u32(0), u64(at + size), u32(1)],
  ])

/** An archive made by hand, byte by byte, honest unless an entry or the archive is told to lie. */
export const zipOf = (entries: readonly HandEntry[], made: Archive = {}): Buffer => {
  const pieces: Buffer[] = [made.before ?? Buffer.alloc(0)]
  const directory: Buffer[] = []
  let at = pieces[0]?.length ?? 0
  for (const entry of entries) {
    const local = localOf(entry)
    if (!entry.isHidden) directory.push(directoryOf(entry, at))
    pieces.push(local)
    at += local.length
  }
  const [gap, listed, comment] = [
    made.gap ?? Buffer.alloc(0),
    Buffer.concat(directory),
    made.comment ?? Buffer.alloc(0),
  ]
  const [count, size, from] = [made.count ?? directory.length, listed.length, at + gap.length]
  const isOnlyWide = made.wide?.isOnlyThere === true
  const said = isOnlyWide ? { count: 0xffff, size: 0xffffffff, from: 0xffffffff } : { count, size, from }
  return Buffer.concat([
    ...pieces,
    ...[gap, listed, made.wide ? wideEnd(made.wide.count ?? count, size, from) : Buffer.alloc(0)],
    ...[mark('\u0005\u0006'), u16(0), u16(0), u16(said.count), u16(said.count), u32(said.size), u32(said.from)],
    ...[u16(comment.length), comment, made.behind ?? Buffer.alloc(0)],
  ])
}
