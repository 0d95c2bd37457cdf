import { isUtf8 } from 'node:buffer'
import { Refusal } from '../../errors/Refusal.ts'
import { type DocumentKind, kindNames, kinds } from '../kinds.ts'
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
export const textKind = async (bytes: Buffer, name: string): Promise<DocumentKind> => {
  const ending = endingOf(name)
  const isText = ending === 'csv' || ending === 'json'
  const start = bytes.toString('utf8', 0, 4096)
  if (start.slice(0, 1024).includes('%PDF-')) return hasActiveMarkup(start) ? refuseKind('HTML + PDF') : broken()
  refuseMarkup(start)
  if (isText && isOtherEncoding(bytes)) throw new Refusal('upload.notUtf8', 400)
  if (!isText || !isUtf8(bytes) || hasControlBytes(bytes)) return refuseUnknown(ending)
  if (ending === 'csv') return 'CSV'
  return (await isJson(bytes)) ? 'JSON' : broken()
}
