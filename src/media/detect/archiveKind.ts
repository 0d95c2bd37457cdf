import { Refusal } from '../../errors/Refusal.ts'
import type { ByteSource } from '../bytes/source.ts'
import type { DocumentKind } from '../kinds.ts'
import { broken, refuseKind } from '../refuse.ts'
import { checkArchive } from './checkArchive.ts'
import { zipEntries } from './zipEntries.ts'

/** The part that makes an archive a document of its kind. */
const mainParts: readonly [DocumentKind, RegExp][] = [
  ['DOCX', /^word\/document\d*\.xml$/],
  ['XLSX', /^xl\/workbook\d*\.xml$/],
  ['PPTX', /^ppt\/presentation\d*\.xml$/],
]

/** How a ZIP begins: with its first entry, or, without any, with its end. */
const marks = [0x504b0304, 0x504b0506]

/** @param start the first bytes of a file */
export const isArchive = (start: Buffer): boolean => start.length > 4 && marks.includes(start.readUInt32BE(0))

/**
 * What an archive is, by what is in it. Documents with macros are not taken.
 * @param guess what its beginning looks like
 */
export const archiveKind = async (
  source: ByteSource,
  { ext, mime }: { ext: string; mime: string },
): Promise<DocumentKind> => {
  const entries = await zipEntries(source)
  if (!entries) return broken()
  if (entries.length === 0) throw new Refusal('upload.empty', 400)
  checkArchive(entries, source.length)
  const names = entries.map(({ name }) => name)
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) return refuseKind('Office + VBA')
  if (mime === 'application/vnd.oasis.opendocument.spreadsheet') return names.includes('content.xml') ? 'ODS' : broken()
  if (!names.includes('[Content_Types].xml')) return mime === 'application/zip' ? 'ZIP' : refuseKind(ext.toUpperCase())
  return mainParts.find(([, part]) => names.some((name) => part.test(name)))?.[0] ?? refuseKind(ext.toUpperCase())
}
