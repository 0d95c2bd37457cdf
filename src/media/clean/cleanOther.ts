import type { Content } from '../../storage/content.ts'
import { assembled } from '../bytes/parts.ts'
import type { ByteSource } from '../bytes/source.ts'
import type { Cleaned } from '../domain/remainders.ts'
import { documentsInTurn } from '../inTurn.ts'
import { type DocumentKind, isRecordingKind } from '../kinds.ts'
import { readArchive } from '../zip/readArchive.ts'
import { cleanRecording } from './cleanRecording.ts'
import { cleanArchive } from './document/cleanArchive.ts'
import { cleanPdf } from './pdf/cleanPdf.ts'

const asItIs: Cleaned<Content> = { content: null, stillHolds: [] }

const cleanedArchive = async (source: ByteSource): Promise<Cleaned<Content>> => {
  const { content, stillHolds } = await cleanArchive(source, await readArchive(source))
  return { content: content && (await assembled(source, content)), stillHolds }
}

const cleanedPdf = async (source: ByteSource): Promise<Cleaned<Content>> => {
  const { content, stillHolds } = await cleanPdf(source)
  return { content: content && (await assembled(source, [{ bytes: content }])), stillHolds }
}

const cleaners: Partial<Record<DocumentKind, (source: ByteSource) => Promise<Cleaned<Content>>>> = {
  PDF: cleanedPdf,
  DOCX: cleanedArchive,
  XLSX: cleanedArchive,
  PPTX: cleanedArchive,
  ODS: cleanedArchive,
  ZIP: cleanedArchive,
}

/**
 * What readers get of a file that is no picture. Recordings lose their words, documents and archives what they say of
 * those who made them; tables of plain text and of SPSS, and working files, stay as they are.
 * @returns null for the very bytes that came
 * @throws Refusal 400 when it is damaged or protected, 413 when reading it takes too much
 */
export const cleanOther = async (source: ByteSource, kind: DocumentKind): Promise<Cleaned<Content>> => {
  if (isRecordingKind(kind))
    return { content: await assembled(source, await cleanRecording(source, kind)), stillHolds: [] }
  const clean = cleaners[kind]
  return clean ? documentsInTurn(() => clean(source)) : asItIs
}
