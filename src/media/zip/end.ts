import type { ByteSource } from '../bytes/source.ts'
import { broken, lies } from '../refuse.ts'

const signature = { end: Buffer.from('PK\u0005\u0006', 'latin1'), end64: 0x06064b50, locator64: 0x07064b50 }
const size = { end: 22, comment: 0xffff, locator64: 20, end64: 56 }

/** Where the directory of an archive lies, and how many entries it has. */
export type DirectoryPlace = { count: number; from: number; to: number }

type Said = { count: number; bytes: number; from: number }

/**
 * Where the record is that ends an archive. The last one counts, and it has to end the file: programs that search from
 * the front, from the back or by the length of the comment all find this one.
 */
const endAt = async (source: ByteSource): Promise<number> => {
  const from = Math.max(0, source.length - size.end - size.comment)
  const tail = await source.at(from, source.length)
  const at = tail.lastIndexOf(signature.end)
  if (at < 0 || at + size.end > tail.length) return broken()
  return at + size.end + tail.readUInt16LE(at + 20) === tail.length ? from + at : lies()
}

/** The end in 64 bits that stands before the other one, and where it begins. */
const wideEnd = async (source: ByteSource, end: number): Promise<(Said & { at: number }) | null> => {
  if (end < size.locator64) return null
  const locatorAt = end - size.locator64
  const locator = await source.at(locatorAt, end)
  if (locator.readUInt32LE() !== signature.locator64) return null
  const at = Number(locator.readBigUInt64LE(8))
  if (at + size.end64 > locatorAt) return lies()
  const record = await source.at(at, at + size.end64)
  const number = (place: number): number => Number(record.readBigUInt64LE(place))
  const isWhole = record.readUInt32LE() === signature.end64 && at + 12 + number(4) === locatorAt
  const isOneDisk = locator.readUInt32LE(16) <= 1 && record.readUInt32LE(16) === 0 && record.readUInt32LE(20) === 0
  const [here, count, bytes, from] = [number(24), number(32), number(40), number(48)]
  return isWhole && isOneDisk && here === count ? { count, bytes, from, at } : lies()
}

/** Two ends agree when the short one says the same, or that it has no room to say it. */
const agree = (short: Said, wide: Said): boolean =>
  (short.count === 0xffff || short.count === wide.count) &&
  (['bytes', 'from'] as const).every((name) => short[name] === 0xffffffff || short[name] === wide[name])

/**
 * Finds the directory of an archive, which has to lie right before the end.
 * @throws Refusal 400 when there is none, or when the records of the end disagree with each other or with the file
 * @source APPNOTE.TXT 4.3.14–4.3.16
 */
export const findDirectory = async (source: ByteSource): Promise<DirectoryPlace> => {
  const at = await endAt(source)
  const record = await source.at(at, at + size.end)
  const short = { count: record.readUInt16LE(10), bytes: record.readUInt32LE(12), from: record.readUInt32LE(16) }
  if (record.readUInt32LE(4) !== 0 || record.readUInt16LE(8) !== short.count) return lies()
  const wide = await wideEnd(source, at)
  if (wide && !agree(short, wide)) return lies()
  const { count, bytes, from } = wide ?? short
  return from + bytes === (wide?.at ?? at) ? { count, from, to: from + bytes } : lies()
}
