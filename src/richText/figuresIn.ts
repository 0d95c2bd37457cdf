import type { Block } from './document.ts'

/** Ids of the pictures in a text, in their order, those in lists and tables too. */
export const figuresIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'figure') return [block.mediaId]
    if (block.kind === 'list') return block.items.flatMap(({ nested }) => figuresIn(nested))
    return block.kind === 'table' ? block.rows.flat().flatMap((cell) => figuresIn(cell.blocks)) : []
  })
