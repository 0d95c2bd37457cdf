import type { Block, ListItem } from '../document.ts'
import { readBlocks } from './blocks.ts'
import { isInline, type Notes, readInlines } from './inlines.ts'
import { childrenOf, type Node } from './node.ts'

const isLine = (node: Node): boolean => isInline(node) || node.type === 'paragraph'

const itemOf = (node: Node, notes: Notes, depth: number): ListItem => {
  const nodes = childrenOf(node)
  const end = nodes.findIndex((child) => !isLine(child))
  const [lines, rest] = end === -1 ? [nodes, []] : [nodes.slice(0, end), nodes.slice(end)]
  return { children: readInlines(lines, notes, depth + 1), nested: readBlocks(rest, notes, depth + 1) }
}

/** Lexical keeps a nested list in an item of its own: it belongs to the item before. */
const joined = (items: ListItem[], item: ListItem): ListItem[] => {
  const before = items.at(-1)
  const isNestedOnly = item.children.length === 0 && item.nested.length > 0
  return before && isNestedOnly
    ? [...items.slice(0, -1), { ...before, nested: [...before.nested, ...item.nested] }]
    : [...items, item]
}

/** A list with the lists inside it; nothing when it has no item. */
export const readList = (node: Node, notes: Notes, depth: number): Block[] => {
  const items = childrenOf(node)
    .map((item) => itemOf(item, notes, depth))
    .reduce<ListItem[]>(joined, [])
    .filter((item) => item.children.length > 0 || item.nested.length > 0)
  return items.length > 0 ? [{ kind: 'list', isOrdered: node.listType === 'number', items }] : []
}
