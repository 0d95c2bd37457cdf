type Node = Readonly<Record<string, unknown>>

/** Where a text node stands: the places of its ancestors and its own, from the root on. */
export type NodePlace = readonly number[]

/** Letters of a passage that one node holds; without a place they stand for something that is no text. */
export type Run = { words: string; place: NodePlace | null }

/** A line of text in which a quote may stand: a plain text, or one paragraph of a formatted text. */
export type Passage = readonly Run[]

/** In the place of a picture or a footnote; nobody can type it, so no quote holds it. */
const thing = '\uFFFC'

/** Deeper than any text of the editor; what lies below is not looked at. */
const deepest = 40

const asNode = (value: unknown): Node =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Node) : {}

const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.map(asNode) : [])

const isLine = ({ type }: Node): boolean => ['text', 'linebreak', 'tab', 'inlineBlock'].includes(String(type))
const isLink = ({ type }: Node): boolean => type === 'link' || type === 'autolink'

const runOf = (node: Node, place: NodePlace): Run => {
  if (node.type === 'text') return { words: typeof node.text === 'string' ? node.text : '', place }
  return { words: node.type === 'linebreak' ? '\n' : node.type === 'tab' ? '\t' : thing, place: null }
}

const runsOf = (children: readonly Node[], place: NodePlace, depth: number): Run[] =>
  children.flatMap((child, index) => {
    const here = [...place, index]
    if (isLink(child) && depth < deepest) return runsOf(childrenOf(child), here, depth + 1)
    return [runOf(child, here)]
  })

const passagesUnder = (node: Node, place: NodePlace, depth: number): Passage[] => {
  const children = childrenOf(node)
  if (children.some((child) => isLine(child) || isLink(child))) return [runsOf(children, place, depth)]
  if (depth > deepest) return []
  return children.flatMap((child, index) => passagesUnder(child, [...place, index], depth + 1))
}

/**
 * The passages of a text.
 * @param text a plain text, or a formatted one as the editor stores it; anything else has none
 */
export const passagesOf = (text: unknown): Passage[] =>
  typeof text === 'string' ? [[{ words: text, place: [] }]] : passagesUnder(asNode(asNode(text).root), [], 0)

/** The words of a passage. */
export const wordsOf = (passage: Passage): string => passage.map(({ words }) => words).join('')
