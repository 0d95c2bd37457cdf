import type { Block, Cell, Inline, LinkTarget, ListItem, Mark, RichDocument } from '../richText/document.ts'

type Node = {
  type?: string
  tag?: string
  text?: string
  format?: unknown
  listType?: string
  value?: unknown
  relationTo?: string
  headerState?: number
  colSpan?: number
  rowSpan?: number
  fields?: Record<string, unknown> | null
  children?: Node[]
}

/** The bits of Lexical's `format` of a text. */
const bits: [bit: number, mark: Mark][] = [
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strikethrough'],
  [8, 'underline'],
  [32, 'subscript'],
  [64, 'superscript'],
]

/** Deeper than anything that a person writes; what lies below is left out. */
const deepest = 30

const childrenOf = (node: Node): Node[] =>
  Array.isArray(node.children) ? node.children.filter((one) => one && typeof one === 'object') : []

const marksOf = ({ format }: Node): Mark[] => bits.flatMap(([bit, mark]) => (Number(format) & bit ? [mark] : []))

const idOf = (value: unknown): string => String((value as { id?: unknown } | null)?.id ?? value ?? '')

const targetOf = ({ fields }: Node): LinkTarget => {
  const doc = fields?.doc as { relationTo?: string; value?: unknown } | null | undefined
  return fields?.linkType === 'internal' && doc
    ? { kind: 'document', collection: String(doc.relationTo), id: idOf(doc.value) }
    : { kind: 'address', url: String(fields?.url ?? '') }
}

const inlines = (nodes: Node[], depth: number): Inline[] =>
  depth > deepest
    ? []
    : nodes.flatMap((node): Inline[] => {
        if (node.type === 'text') return [{ kind: 'text', text: String(node.text ?? ''), marks: marksOf(node) }]
        if (node.type === 'linebreak') return [{ kind: 'break' }]
        if (node.type === 'tab') return [{ kind: 'text', text: '\t', marks: [] }]
        if (node.type === 'link' || node.type === 'autolink')
          return [{ kind: 'link', target: targetOf(node), children: inlines(childrenOf(node), depth + 1) }]
        return inlines(childrenOf(node), depth + 1)
      })

const itemOf = (node: Node, depth: number): ListItem => {
  const [nested, own] = [
    childrenOf(node).filter(({ type }) => type === 'list'),
    childrenOf(node).filter(({ type }) => type !== 'list'),
  ]
  return { children: inlines(own, depth), nested: blocks(nested, depth + 1) }
}

const cellOf = (node: Node, depth: number): Cell => ({
  isHeader: Number(node.headerState ?? 0) > 0,
  columnSpan: Number(node.colSpan ?? 1),
  rowSpan: Number(node.rowSpan ?? 1),
  blocks: blocks(childrenOf(node), depth + 1),
})

const readers: Record<string, (node: Node, depth: number) => Block[]> = {
  paragraph: (node, depth) => [{ kind: 'paragraph', children: inlines(childrenOf(node), depth) }],
  heading: (node, depth) => [
    {
      kind: 'heading',
      level: node.tag === 'h1' || node.tag === 'h2' ? 2 : node.tag === 'h3' ? 3 : 4,
      children: inlines(childrenOf(node), depth),
    },
  ],
  quote: (node, depth) => [{ kind: 'quote', children: inlines(childrenOf(node), depth) }],
  list: (node, depth) => [
    { kind: 'list', isOrdered: node.listType === 'number', items: childrenOf(node).map((item) => itemOf(item, depth)) },
  ],
  horizontalrule: () => [{ kind: 'rule' }],
  upload: (node) => [{ kind: 'figure', mediaId: idOf(node.value), caption: String(node.fields?.caption ?? '') }],
  table: (node, depth) => [
    {
      kind: 'table',
      caption: '',
      rows: childrenOf(node).map((row) => childrenOf(row).map((cell) => cellOf(cell, depth))),
    },
  ],
}

const blocks = (nodes: Node[], depth: number): Block[] =>
  depth > deepest ? [] : nodes.flatMap((node) => readers[String(node.type)]?.(node, depth) ?? [])

/**
 * Formatted text from the JSON in which the editor stores it. What is not known is left out.
 * @param stored as the field holds it; anything else is an empty text
 */
export const readDocument = (stored: unknown): RichDocument => {
  const root = (stored as { root?: Node } | null | undefined)?.root
  return { blocks: root ? blocks(childrenOf(root), 0) : [], footnotes: [] }
}
