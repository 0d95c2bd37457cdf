import { broken } from '../refuse.ts'
import { slice } from './slice.ts'

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, app0: 0xe0, app2: 0xe2, app14: 0xee, app15: 0xef, comment: 0xfe }

/** What a picture needs to be shown: its frame of reference, its colour profile, its colour transform. */
const keptApplications: Record<number, string> = {
  [marker.app0]: 'JFIF\0',
  [marker.app2]: 'ICC_PROFILE\0',
  [marker.app14]: 'Adobe',
}

const isKept = (kind: number, content: Buffer): boolean => {
  if (kind === marker.comment) return false
  if (kind < marker.app0 || kind > marker.app15) return true
  const mark = keptApplications[kind]
  return mark !== undefined && content.toString('latin1', 0, mark.length) === mark
}

/** End of the compressed data that begins at `from`: the next marker that is neither stuffing nor a restart. */
const endOfScan = (bytes: Buffer, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? broken()
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return broken()
}

/**
 * A JPEG without everything that is not the picture: EXIF with places and persons, XMP, IPTC, comments, small pictures
 * within, and whatever phones append behind it. The picture data is copied byte by byte.
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
    if (isKept(kind, segment.subarray(4))) kept.push(bytes.subarray(at, end))
    at = end
  }
}
