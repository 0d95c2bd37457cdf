import type { ByteSource } from '../bytes/source.ts'
import { checkArchive } from '../detect/checkArchive.ts'
import { readDirectory } from './directory.ts'
import { findDirectory } from './end.ts'
import { readLocalHeaders, type ZipEntry } from './localHeaders.ts'

/**
 * What is in a ZIP archive, once its directory, the headers of its entries and the rules of the office agree. Nothing is
 * unpacked yet.
 * @returns entries in the order in which they lie in the file
 * @throws Refusal 400, 413 or 415
 */
export const readArchive = async (source: ByteSource): Promise<ZipEntry[]> => {
  const place = await findDirectory(source)
  const directory = await readDirectory(source, place)
  checkArchive(directory, source.length)
  return readLocalHeaders(source, directory, place.from)
}
