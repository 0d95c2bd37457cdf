import { broken } from '../refuse.ts'
import { slice } from './slice.ts'

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, app0: 0xe0, app14: 0xee, app15: 0xef, comment: 0xfe }

/** What a picture needs to be shown, and how long it is without what may hang on it: its measure, its colour transform. */
const keptApplications: Record<number, { mark: string; length: number }> = {
  [marker.app0]: { mark: 'JFIF\0', length: 14 },
  [marker.app14]: { mark: 'Adobe', length: 12 },
}

/** A segment of an application as it is kept, without the small picture in JFIF; nothing for one that is not needed. */
const keptApplication = (kind: number, content: Buffer): Buffer[] => {
  const kept = keptApplications[kind]
  if (!kept || content.length < kept.length || content.toString('latin1', 0, kept.mark.length) !== kept.mark) return []
  const segment = Buffer.concat([Buffer.from([0xff, kind, 0, kept.length + 2]), content.subarray(0, kept.length)])
  if (kind === marker.app0) segment.fill(0, 16, 18)
  return [segment]
}

const isApplication = (kind: number): boolean => kind >= marker.app0 && kind <= marker.app15

/** End of the compressed data that begins at `from`: the next marker that is neither stuffing nor a restart. */
const endOfScan = (bytes: Buffer, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? broken()
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return broken()
}

/**
 * A JPEG without everything that is not the picture: EXIF with places and persons, XMP, IPTC, colour profile, comments,
 * small pictures within, and whatever phones append behind it. The picture data is copied byte by byte.
 * @source ITU-T T.81, annex B
 * @throws Refusal 400 when the file is cut off
 */
export const cleanJpeg = (bytes: Buffer): Buffer => {
  const kept = [slice(bytes, 0, 2)]
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff) return broken()
    while (bytes[at + 1] === 0xff) at += 1
    const kind = bytes[at + 1] ?? broken()
    if (kind === marker.end) return Buffer.concat([...kept, slice(bytes, at, at + 2)])
    const contentEnd = at + 2 + slice(bytes, at + 2, at + 4).readUInt16BE()
    const segment = slice(bytes, at, contentEnd)
    const end = kind === marker.scan ? endOfScan(bytes, contentEnd) : contentEnd
    if (isApplication(kind)) kept.push(...keptApplication(kind, segment.subarray(4)))
    else if (kind !== marker.comment) kept.push(bytes.subarray(at, end))
    at = end
  }
}
