import type { Block } from './document.ts'

type Figure = Extract<Block, { kind: 'figure' }>

/** Ids of the pictures in a text, in their order, those in lists and tables too. */
export const figuresIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'figure') return [block.mediaId]
    if (block.kind === 'list') return block.items.flatMap(({ nested }) => figuresIn(nested))
    return block.kind === 'table' ? block.rows.flat().flatMap((cell) => figuresIn(cell.blocks)) : []
  })

/** The same text with another block in place of each picture, those in lists and tables too. */
export const withFigures = (blocks: readonly Block[], replace: (figure: Figure) => Block): Block[] =>
  blocks.map((block) => {
    if (block.kind === 'figure') return replace(block)
    if (block.kind === 'list')
      return { ...block, items: block.items.map((item) => ({ ...item, nested: withFigures(item.nested, replace) })) }
    if (block.kind !== 'table') return block
    const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: withFigures(cell.blocks, replace) })))
    return { ...block, rows }
  })
