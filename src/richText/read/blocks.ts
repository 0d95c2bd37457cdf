import type { Block } from '../document.ts'
import { plain } from '../text.ts'
import { readChart } from './chart.ts'
import { isInline, type Notes, readInlines, words } from './inlines.ts'
import { readList } from './lists.ts'
import { blockTypeOf, childrenOf, deepest, fieldsOf, idOf, type Node, textUnder } from './node.ts'
import { readTable } from './tables.ts'

const levels: Record<string, 2 | 3 | 4> = { h1: 2, h2: 2, h3: 3 }

const paragraph = (nodes: readonly Node[], notes: Notes, depth: number): Block[] => {
  const children = readInlines(nodes, notes, depth)
  return children.length > 0 ? [{ kind: 'paragraph', children }] : []
}

const headingOrQuote = (node: Node, notes: Notes, depth: number): Block[] => {
  const children = readInlines(childrenOf(node), notes, depth + 1)
  if (children.length === 0) return []
  return node.type === 'quote'
    ? [{ kind: 'quote', children }]
    : [{ kind: 'heading', level: levels[String(node.tag)] ?? 4, children }]
}

const captionOf = (node: Node | undefined): string =>
  node?.type === 'block' && blockTypeOf(node) === 'tableCaption' ? plain(fieldsOf(node).heading).trim() : ''

const figure = (node: Node): Block[] => {
  const [mediaId, caption] = [idOf(node.value), plain(fieldsOf(node).caption).trim()]
  if (mediaId) return [{ kind: 'figure', mediaId, caption }]
  return caption ? [{ kind: 'paragraph', children: words(caption) }] : []
}

const formBlock = (node: Node, next: Node | undefined): Block[] => {
  if (blockTypeOf(node) === 'chart') return [{ kind: 'chart', chart: readChart(fieldsOf(node)) }]
  const caption = captionOf(node)
  // The table reads its caption itself; a caption without a table stays as a line.
  return caption && next?.type !== 'table' ? [{ kind: 'paragraph', children: words(caption) }] : []
}

const other = (node: Node, notes: Notes, depth: number): Block[] => {
  const children = childrenOf(node)
  return children.every(isInline) ? paragraph(children, notes, depth + 1) : readBlocks(children, notes, depth + 1)
}

const one = (node: Node, index: number, all: readonly Node[], notes: Notes, depth: number): Block[] => {
  if (depth > deepest) return paragraph([{ type: 'text', text: textUnder(node) }], notes, 0)
  switch (node.type) {
    case 'heading':
    case 'quote':
      return headingOrQuote(node, notes, depth)
    case 'list':
      return readList(node, notes, depth)
    case 'table':
      return readTable(node, captionOf(all[index - 1]), notes, depth)
    case 'horizontalrule':
      return [{ kind: 'rule' }]
    case 'upload':
      return figure(node)
    case 'block':
      return formBlock(node, all[index + 1])
    default:
      return isInline(node) ? paragraph([node], notes, depth) : other(node, notes, depth)
  }
}

/** Reads blocks; a node of an unknown kind becomes what is inside it. */
export const readBlocks = (nodes: readonly Node[], notes: Notes, depth: number): Block[] =>
  nodes.flatMap((node, index) => one(node, index, nodes, notes, depth))
