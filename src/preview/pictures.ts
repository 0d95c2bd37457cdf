import { type Doc, idOf, rowsOf } from '../fields/docValues.ts'
import { figuresIn } from '../richText/figuresIn.ts'
import { readDocument } from '../richText/readDocument.ts'

/** Ids of every file that a document shows: its cover, its files, and the pictures of its text. */
export const shownMedia = (doc: Doc): string[] => [
  ...new Set([
    ...[idOf(doc.cover)].filter((id) => id !== null),
    ...rowsOf(doc, 'files').flatMap((row) => idOf(row.file) ?? []),
    ...figuresIn(readDocument(doc.body).blocks),
  ]),
]
