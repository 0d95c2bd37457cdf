import { openAsBlob } from 'node:fs'
import { type FileTypeResult, fileTypeFromBlob, fileTypeFromBuffer } from 'file-type'
import { Refusal } from '../../errors/Refusal.ts'
import { type ByteSource, sourceOf, wholeOf } from '../bytes/source.ts'
import { type DocumentKind, type KindName, kindByMime } from '../kinds.ts'
import { endingOf } from '../nameFile.ts'
import { broken, refuseKind } from '../refuse.ts'
import { archiveKind, isArchive } from './archiveKind.ts'
import { hasActiveMarkup } from './markup.ts'
import { textKind } from './textKind.ts'

/** An archive that begins behind a document: the file would be two. */
const hasArchiveBehind = (end: string): boolean => end.includes('PK\u0005\u0006')

/**
 * A PDF is whole when its end says where its table of contents is. One that is a web page or an archive too is not taken.
 * Illustrator keeps its drawings in a PDF: the name says which it is meant to be.
 */
const pdfKind = async (source: ByteSource, start: Buffer, name: string): Promise<DocumentKind> => {
  if (hasActiveMarkup(start.toString('latin1', 0, 1024))) return refuseKind('HTML + PDF')
  const last = (await source.at(Math.max(0, source.length - 65_557), source.length)).toString('latin1')
  if (hasArchiveBehind(last)) return refuseKind('ZIP + PDF')
  const end = last.slice(-2048)
  if (!end.includes('%%EOF') || !end.includes('startxref')) return broken()
  return endingOf(name) === 'ai' ? 'AI' : 'PDF'
}

/** Other words for kinds that we take. */
const alias: Record<string, KindName> = {
  'image/apng': 'PNG',
  'audio/x-m4a': 'M4A',
  'video/x-m4v': 'MP4',
  'audio/ogg; codecs=opus': 'OGG',
  'application/postscript': 'AI',
}

/** SPSS writes its name and how its numbers lie before anything else. Source: PSPP, System File Format. */
const isSav = (bytes: Buffer): boolean =>
  /^\$FL[23]@\(#\)/.test(bytes.toString('latin1', 0, 8)) &&
  bytes.length > 176 &&
  [bytes.readUInt32LE(64), bytes.readUInt32BE(64)].some((layout) => layout === 2 || layout === 3)

/** What the beginning of a file looks like; of a file on the disk only as much is read as that takes. */
const guess = async (source: ByteSource): Promise<FileTypeResult | undefined> =>
  source.path ? fileTypeFromBlob(await openAsBlob(source.path)) : fileTypeFromBuffer(await wholeOf(source))

const startBytes = 4096

/**
 * What a file is, by its content. Its name and the type that the sender declares are believed in nothing but in which
 * of two kinds of plain text it is.
 * @param given the whole file
 * @param name  as given
 * @throws Refusal 415 for a kind that is not taken, 400 for a document that is cut off, damaged or not in UTF-8
 */
export const detectKind = async (given: Buffer | ByteSource, name: string): Promise<KindName> => {
  const source = sourceOf(given)
  if (source.length === 0) throw new Refusal('upload.empty', 400)
  const start = await source.at(0, Math.min(startBytes, source.length))
  const guessed = () => guess(source).catch(() => undefined)
  if (isArchive(start)) return archiveKind(source, guessed)
  const found = await guessed()
  if (found?.mime === 'application/pdf') return pdfKind(source, start, name)
  if (isSav(start)) return 'SAV'
  if (!found || found.mime === 'application/xml') return textKind(source, name)
  return alias[found.mime] ?? kindByMime(found.mime) ?? refuseKind(found.ext.toUpperCase())
}
