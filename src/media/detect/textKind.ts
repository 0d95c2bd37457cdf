import { isUtf8 } from 'node:buffer'
import { Refusal } from '../../errors/Refusal.ts'
import { type ByteSource, wholeOf } from '../bytes/source.ts'
import { type DocumentKind, kindNames, kinds } from '../kinds.ts'
import { checkFileSize } from '../limits.ts'
import { endingOf } from '../nameFile.ts'
import { broken, refuseKind } from '../refuse.ts'
import { isJson } from './isJson.ts'
import { hasActiveMarkup, refuseMarkup } from './markup.ts'

/** Bytes that no text has: PostgreSQL, spreadsheets and programs would all stumble over them. */
const hasControlBytes = (bytes: Buffer): boolean => {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number
    if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) return true
  }
  return false
}

/** Content that nothing recognises: damaged when its name speaks of a kind that we take, else a stranger. */
const refuseUnknown = (ending: string): never =>
  kindNames.some((kind) => (kinds[kind].endings as readonly string[]).includes(ending))
    ? broken()
    : refuseKind(ending.toUpperCase() || '—')

/** Excel and older programs write text in other encodings, UTF-16 among them; its mark is FF FE or FE FF. */
const isOtherEncoding = (bytes: Buffer): boolean =>
  !isUtf8(bytes) && (!bytes.includes(0) || [0xfffe, 0xfeff].includes(bytes.readUInt16BE(0)))

/** Text has no mark of its kind: its name says which it claims to be, and its content is held against that. */
export const textKind = async (source: ByteSource, name: string): Promise<DocumentKind> => {
  const ending = endingOf(name)
  const isText = ending === 'csv' || ending === 'json'
  const start = (await source.at(0, Math.min(4096, source.length))).toString('utf8')
  if (start.slice(0, 1024).includes('%PDF-')) return hasActiveMarkup(start) ? refuseKind('HTML + PDF') : broken()
  refuseMarkup(start)
  if (!isText) return refuseUnknown(ending)
  // All of it is read, so its size is looked at first.
  checkFileSize(ending === 'csv' ? 'CSV' : 'JSON', source.length)
  const bytes = await wholeOf(source)
  if (isOtherEncoding(bytes)) throw new Refusal('upload.notUtf8', 400)
  if (!isUtf8(bytes) || hasControlBytes(bytes)) return refuseUnknown(ending)
  if (ending === 'csv') return 'CSV'
  return (await isJson(bytes)) ? 'JSON' : broken()
}
