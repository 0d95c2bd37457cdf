import type { FileTypeResult } from 'file-type'
import { Refusal } from '../../errors/Refusal.ts'
import type { ByteSource } from '../bytes/source.ts'
import type { DocumentKind } from '../kinds.ts'
import { broken, refuseKind } from '../refuse.ts'
import { readArchive } from '../zip/readArchive.ts'
import { checkContents } from './checkContents.ts'
import { hasMacros, isPackage, officeKind } from './officeParts.ts'

/** How a ZIP begins: with its first entry, or, without any, with its end. */
const marks = [0x504b0304, 0x504b0506]

/** @param start the first bytes of a file */
export const isArchive = (start: Buffer): boolean => start.length > 4 && marks.includes(start.readUInt32BE(0))

/**
 * What an archive is, by what is in it. All of it is unpacked once, as a stream, before anything else reads it. Documents
 * with macros are not taken.
 * @param guess tells what its beginning looks like
 */
export const archiveKind = async (
  source: ByteSource,
  guess: () => Promise<FileTypeResult | undefined>,
): Promise<DocumentKind> => {
  const entries = await readArchive(source)
  if (entries.length === 0) throw new Refusal('upload.empty', 400)
  const names = entries.map(({ name }) => name)
  if (hasMacros(names)) return refuseKind('Office + VBA')
  await checkContents(source, entries)
  const { ext, mime } = (await guess()) ?? { ext: 'zip', mime: 'application/zip' }
  if (mime === 'application/vnd.oasis.opendocument.spreadsheet') return names.includes('content.xml') ? 'ODS' : broken()
  if (!isPackage(names)) return mime === 'application/zip' ? 'ZIP' : refuseKind(ext.toUpperCase())
  return officeKind(names) ?? refuseKind(ext.toUpperCase())
}
