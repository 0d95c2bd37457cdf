import type { Block } from '../document.ts'
import { plain } from '../text.ts'
import { captionWords, isEmptyLine, pairCaptions } from './captions.ts'
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

const figure = (node: Node): Block[] => {
  const [mediaId, caption] = [idOf(node.value), plain(fieldsOf(node).caption).trim()]
  if (mediaId) return [{ kind: 'figure', mediaId, caption }]
  return caption ? [{ kind: 'paragraph', children: words(caption) }] : []
}

const formBlock = (node: Node): Block[] => {
  if (blockTypeOf(node) === 'chart') return [{ kind: 'chart', chart: readChart(fieldsOf(node)) }]
  const caption = captionWords(node)
  return caption ? [{ kind: 'paragraph', children: words(caption) }] : []
}

const other = (node: Node, notes: Notes, depth: number): Block[] => {
  const children = childrenOf(node)
  return children.every(isInline) ? paragraph(children, notes, depth + 1) : readBlocks(children, notes, depth + 1)
}

const one = (node: Node, caption: string, notes: Notes, depth: number): Block[] => {
  if (depth > deepest) return paragraph([{ type: 'text', text: textUnder(node) }], notes, 0)
  switch (node.type) {
    case 'heading':
    case 'quote':
      return headingOrQuote(node, notes, depth)
    case 'list':
      return readList(node, notes, depth)
    case 'table':
      return readTable(node, caption, notes, depth)
    case 'horizontalrule':
      return [{ kind: 'rule' }]
    case 'upload':
      return figure(node)
    case 'block':
      return formBlock(node)
    default:
      return isInline(node) ? paragraph([node], notes, depth) : other(node, notes, depth)
  }
}

/** Reads blocks; a node of an unknown kind becomes what is inside it. The line of a caption is read with its table. */
export const readBlocks = (nodes: readonly Node[], notes: Notes, depth: number): Block[] => {
  const shown = nodes.filter((node) => !isEmptyLine(node))
  const captions = pairCaptions(shown)
  const taken = new Set(captions.values())
  const captionOf = (index: number): string => captionWords(shown[captions.get(index) ?? -1])
  return shown.flatMap((node, index) => (taken.has(index) ? [] : one(node, captionOf(index), notes, depth)))
}
