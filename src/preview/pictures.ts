import { type Doc, idOf, rowsOf } from '../fields/docValues.ts'
import type { Block } from '../richText/document.ts'
import { readDocument } from '../richText/readDocument.ts'

const inBlocks = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'figure') return [block.mediaId]
    if (block.kind === 'list') return block.items.flatMap(({ nested }) => inBlocks(nested))
    return block.kind === 'table' ? block.rows.flat().flatMap((cell) => inBlocks(cell.blocks)) : []
  })

/** Ids of every file that a document shows: its cover, its files, and the pictures of its text. */
export const shownMedia = (doc: Doc): string[] => [
  ...new Set([
    ...[idOf(doc.cover)].filter((id) => id !== null),
    ...rowsOf(doc, 'files').flatMap((row) => idOf(row.file) ?? []),
    ...inBlocks(readDocument(doc.body).blocks),
  ]),
]
