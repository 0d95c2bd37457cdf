import { fileTypeFromBuffer } from 'file-type'
import { Refusal } from '../../../errors/Refusal.ts'
import { assembled } from '../../bytes/parts.ts'
import { sourceOf } from '../../bytes/source.ts'
import type { Cleaned } from '../../domain/remainders.ts'
import { isPictureKind, isRecordingKind, type KindName, kindByMime, type PictureKind } from '../../kinds.ts'
import { checkPictureSize, pictureFacts } from '../../pictureFacts.ts'
import { cleanPicture } from '../cleanPicture.ts'
import { cleanRecording } from '../cleanRecording.ts'
import { cleanPdf } from '../pdf/cleanPdf.ts'

/** Pictures of other kinds that have no room for words about themselves. */
const wordless = ['image/bmp', 'image/x-icon']

/** Documents of other kinds, whose authors we cannot take out. */
const wordy = ['application/x-cfb', 'application/rtf', 'application/postscript', 'application/x-indesign']

/** Marks of what is said about a picture. */
const traces = ['Exif\0\0', 'http://ns.adobe.com', 'Photoshop 3.0', '<x:xmpmeta', 'GPSL']

/** A picture within a document keeps how it lies: its page says how it is turned. Its colours become those of sRGB. */
const cleanInPlace = async (bytes: Buffer, kind: PictureKind): Promise<Buffer> => {
  const facts = await pictureFacts(bytes, kind)
  checkPictureSize(kind, facts)
  return cleanPicture(bytes, kind, { ...facts, isTurned: false, bits: Math.min(facts.bits, 8) })
}

const asRecording = async (bytes: Buffer, kind: Parameters<typeof cleanRecording>[1]): Promise<Buffer> => {
  const source = sourceOf(bytes)
  // In memory comes out what is in memory.
  return ((await assembled(source, await cleanRecording(source, kind))) as Buffer | null) ?? bytes
}

/** A drawing in EMF may name its program and its file in its head; letters become spaces. @source MS-EMF 2.2.9 */
const cleanEmf = (bytes: Buffer): Buffer => {
  const [letters, at] = [bytes.readUInt32LE(60), bytes.readUInt32LE(64)]
  return letters === 0 || at + 2 * letters > bytes.length
    ? bytes
    : Buffer.from(bytes).fill(' \0', at, at + 2 * letters, 'latin1')
}

const isEmf = (bytes: Buffer): boolean =>
  bytes.length > 88 && bytes.readUInt32LE(0) === 1 && bytes.toString('latin1', 40, 44) === ' EMF'

const same = (content: Buffer, bytes: Buffer): Cleaned<Buffer> => ({
  content: content.equals(bytes) ? null : content,
  stillHolds: [],
})

const mimeOf = async (bytes: Buffer): Promise<string> =>
  isEmf(bytes) ? 'image/emf' : ((await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? '')

/** Other words for kinds that are cleaned. */
const alias: Record<string, KindName> = { 'image/apng': 'PNG', 'audio/x-m4a': 'M4A', 'video/x-m4v': 'MP4' }

const isSaying = (mime: string): boolean =>
  wordy.includes(mime) || (/^(image|video|audio)\//.test(mime) && !wordless.includes(mime))

/** How pictures and recordings begin whose kind shows only further on: TIFF, and sound with words before it. */
const unclear = /^(?:II[*+]\0|MM\0[*+]|ID3)/

/** True for a file that may say something of its makers, by how it begins; for one too large to be read as a whole. */
export const maySay = async (start: Buffer): Promise<boolean> => {
  const mime = await mimeOf(start)
  return isSaying(mime) || mime === 'application/pdf' || unclear.test(start.toString('latin1', 0, 4))
}

const cleanKnown = async (bytes: Buffer, mime: string): Promise<Cleaned<Buffer>> => {
  if (mime === 'image/emf') return same(cleanEmf(bytes), bytes)
  const kind = alias[mime] ?? kindByMime(mime)
  if (kind && isPictureKind(kind)) return same(await cleanInPlace(bytes, kind), bytes)
  if (kind && isRecordingKind(kind)) return same(await asRecording(bytes, kind), bytes)
  if (kind === 'PDF') {
    const { content, stillHolds } = await cleanPdf(sourceOf(bytes))
    return { content: content?.equals(bytes) ? null : content, stillHolds }
  }
  return { content: null, stillHolds: isSaying(mime) ? ['uncleaned'] : [] }
}

/**
 * A file within a document or an archive without its words about itself. One that cannot be read stays as it is and is
 * said to be uncleaned; a damaged picture only when it shows that something is said in it.
 */
export const cleanEmbedded = async (bytes: Buffer): Promise<Cleaned<Buffer>> => {
  const mime = await mimeOf(bytes)
  try {
    return await cleanKnown(bytes, mime)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const isSilent = mime.startsWith('image/') && !traces.some((trace) => bytes.includes(trace, 0, 'latin1'))
    return { content: null, stillHolds: isSilent ? [] : ['uncleaned'] }
  }
}
