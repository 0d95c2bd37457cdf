import type { Block, Cell } from '../document.ts'
import { readBlocks } from './blocks.ts'
import type { Notes } from './inlines.ts'
import { childrenOf, type Node } from './node.ts'

const mostCells = 100

const span = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value > 1 ? Math.min(value, mostCells) : 1

const cellOf = (node: Node, notes: Notes, depth: number): Cell => ({
  isHeader: typeof node.headerState === 'number' && node.headerState > 0,
  columnSpan: span(node.colSpan),
  rowSpan: span(node.rowSpan),
  blocks: readBlocks(childrenOf(node), notes, depth + 1),
})

/**
 * A table; nothing when it has no cell.
 * @param caption from the line that belongs to it, see captions.ts
 */
export const readTable = (node: Node, caption: string, notes: Notes, depth: number): Block[] => {
  const rows = childrenOf(node)
    .map((row) => childrenOf(row).map((cell) => cellOf(cell, notes, depth)))
    .filter((row) => row.length > 0)
  return rows.length > 0 ? [{ kind: 'table', caption, rows }] : []
}
