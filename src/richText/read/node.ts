import { plain } from '../text.ts'

/** A node of Lexical's JSON that nobody vouches for. */
export type Node = Record<string, unknown>

/** How deep nodes are followed; what lies deeper becomes its text. */
export const deepest = 40

/** The named parts of a value; none when it is no object. */
export const asNode = (value: unknown): Node =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Node) : {}

/** The nodes inside a node. */
export const childrenOf = (node: Node): Node[] =>
  Array.isArray(node.children) ? node.children.filter((child) => child && typeof child === 'object') : []

/** The form that an editor filled in: of a link, a picture or a block. */
export const fieldsOf = (node: Node): Node => asNode(node.fields)

/** What kind of block a node of a block is. */
export const blockTypeOf = (node: Node): unknown => fieldsOf(node).blockType

/** All text under a node, found without recursion: hostile input may nest as deep as it likes. */
export const textUnder = (node: Node): string => {
  const words: string[] = []
  const waiting = [node]
  while (waiting.length > 0) {
    const next = waiting.pop() ?? {}
    if (typeof next.text === 'string') words.push(plain(next.text))
    for (const child of childrenOf(next).reverse()) waiting.push(child)
  }
  return words.join(' ').trim()
}

/** The id of a link's or picture's document, populated or not; '' when there is none. */
export const idOf = (value: unknown): string => {
  const id = typeof value === 'string' ? value : asNode(value).id
  return typeof id === 'string' ? id : ''
}
