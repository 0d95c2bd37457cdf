import { createHash } from 'node:crypto'
import { PDFArray, type PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import type { Remainder } from '../../domain/remainders.ts'
import { cleanActions } from './actions.ts'
import { cleanImage } from './images.ts'
import { keptFacts, newInfo, newMetadata } from './metadata.ts'
import { dictOf, namesOf, reachable } from './objects.ts'

/** A cleaned PDF: null when it stays byte by byte, because it is signed. */
export type Stripped = { bytes: Uint8Array | null; stillHolds: Remainder[] }

/** What programs keep in a PDF for themselves: their own data, small pictures, words about parts of it. */
const forPrograms = ['Metadata', 'PieceInfo', 'Thumb', 'LastModified', 'SpiderInfo', 'CreatorInfo'].map((name) =>
  PDFName.of(name),
)

/** Notes that somebody wrote on a page. @source ISO 32000-2, 12.5.6.2 */
const notes = [
  'Text',
  'FreeText',
  'Line',
  'Square',
  'Circle',
  'Polygon',
  'PolyLine',
  'Highlight',
  'Underline',
  'Squiggly',
  'StrikeOut',
  'Caret',
  'Stamp',
  'Ink',
  'Redact',
  'Projection',
  'Sound',
]

const isNote = (dict: PDFDict): boolean =>
  namesOf(dict, 'Subtype').some((subtype) => notes.includes(subtype)) &&
  ['T', 'Contents', 'RC', 'Popup'].some((key) => dict.has(PDFName.of(key)))

const hasFile = (dict: PDFDict): boolean =>
  dict.has(PDFName.of('EF')) || namesOf(dict, 'Subtype').includes('FileAttachment')

const isSignature = (dict: PDFDict): boolean => dict.has(PDFName.of('ByteRange')) && dict.has(PDFName.of('Contents'))

const told: readonly [Remainder, (dict: PDFDict) => boolean][] = [
  ['signature', isSignature],
  ['comments', isNote],
  ['attachments', hasFile],
]

/** Every dictionary within an object that has no address of its own. */
function* dictsIn(object: unknown): Generator<PDFDict> {
  if (object instanceof PDFArray) for (const item of object.asArray()) yield* dictsIn(item)
  const dict = dictOf(object)
  if (!dict) return
  yield dict
  for (const value of dict.values()) if (!(value instanceof PDFRef)) yield* dictsIn(value)
}

/** Takes what is not to stay out of the file, with its addresses. */
const keepOnly = ({ context }: PDFDocument, kept: ReadonlySet<PDFRef>): void => {
  let largest = 0
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (kept.has(ref)) largest = Math.max(largest, ref.objectNumber)
    else context.delete(ref)
  }
  context.largestObjectNumber = largest
}

/**
 * Objects up to which they are packed together again. pdf-lib looks through all of them for each one that it adds to such
 * a list of contents: 200,000 took minutes. Above, the file is written in the older way, and larger.
 */
const mostPacked = 30_000

/** The way in which pdf-lib writes by itself is right for small files: as new as the file says that it is. */
const wayToWrite = (objects: number) => (objects > mostPacked ? { useObjectStreams: false } : {})

const idMark = '0'.repeat(32)

/** Two numbers that tell the file from others; they come from its content and not, as before, from its author's machine. */
const withId = (bytes: Uint8Array): Uint8Array => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const id = createHash('sha256').update(file).digest('hex').slice(0, idMark.length)
  for (let at = file.lastIndexOf(`<${idMark}>`); at >= 0; at = file.lastIndexOf(`<${idMark}>`))
    file.write(id, at + 1, 'latin1')
  return bytes
}

const cleanDicts = (doc: PDFDocument): Set<Remainder> => {
  const found = new Set<Remainder>()
  for (const [, object] of reachable(doc))
    for (const dict of dictsIn(object)) for (const [remainder, is] of told) if (is(dict)) found.add(remainder)
  if (found.has('signature')) return found
  for (const [, object] of reachable(doc))
    for (const dict of dictsIn(object)) {
      for (const key of forPrograms) dict.delete(key)
      cleanActions(dict)
    }
  return found
}

const cleanImages = async (doc: PDFDocument): Promise<boolean> => {
  let areClean = true
  for (const [, object] of reachable(doc))
    if (object instanceof PDFRawStream) areClean = (await cleanImage(object)) && areClean
  return areClean
}

/**
 * A PDF without what it says of those who made it: the words about the document and each of its parts, small pictures,
 * what programs keep for themselves, versions of before, whatever no page needs. Pages, fonts, and the packed bytes of
 * pictures are not touched, but for words within a picture.
 * @throws Error when it is damaged or protected; EncryptedPDFError for the latter
 */
export const stripPdf = async (bytes: Uint8Array): Promise<Stripped> => {
  const doc = await PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: true,
    parseSpeed: Number.POSITIVE_INFINITY,
  })
  const pages = doc.getPageCount()
  if (pages === 0) throw new Error('no pages')
  const facts = keptFacts(doc)
  const found = cleanDicts(doc)
  if (found.has('signature')) return { bytes: null, stillHolds: [...found] }
  if (!(await cleanImages(doc))) found.add('uncleaned')
  const kept = new Set(reachable(doc).map(([ref]) => ref))
  keepOnly(doc, kept)
  newMetadata(doc, facts)
  newInfo(doc, facts)
  const id = PDFHexString.of(idMark)
  doc.context.trailerInfo.ID = doc.context.obj([id, id])
  const how = { addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: 5_000 }
  const made = await doc.save({ ...how, ...wayToWrite(kept.size) })
  return { bytes: withId(made), stillHolds: [...found] }
}
