import { fileTypeFromBuffer } from 'file-type'
import { Refusal } from '../../errors/Refusal.ts'
import { type DocumentKind, type KindName, kindByMime } from '../kinds.ts'
import { broken, refuseKind } from '../refuse.ts'
import { archiveKind, isArchive } from './archiveKind.ts'
import { hasActiveMarkup } from './markup.ts'
import { textKind } from './textKind.ts'

/** A PDF is whole when its end says where its table of contents is. One that is a web page too is not taken. */
const pdfKind = (bytes: Buffer): DocumentKind => {
  if (hasActiveMarkup(bytes.toString('latin1', 0, 1024))) return refuseKind('HTML + PDF')
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 2048))
  return end.includes('%%EOF') && end.includes('startxref') ? 'PDF' : broken()
}

/**
 * What a file is, by its content. Its name and the type that the sender declares are believed in nothing but in which
 * of two kinds of plain text it is.
 * @param bytes the whole file
 * @param name  as given
 * @throws Refusal 415 for a kind that is not taken, 400 for a document that is cut off, damaged or not in UTF-8
 */
export const detectKind = async (bytes: Buffer, name: string): Promise<KindName> => {
  if (bytes.length === 0) throw new Refusal('upload.empty', 400)
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (isArchive(bytes)) return archiveKind(bytes, found ?? { ext: 'zip', mime: 'application/zip' })
  if (found?.mime === 'application/pdf') return pdfKind(bytes)
  if (found?.mime === 'image/apng') return 'PNG'
  if (!found || found.mime === 'application/xml') return textKind(bytes, name)
  return kindByMime(found.mime) ?? refuseKind(found.ext.toUpperCase())
}
