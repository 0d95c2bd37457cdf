import { blank } from '../../../src/richText/blank.ts'
import { asNode, childrenOf, deepest, fieldsOf, type Node } from '../../../src/richText/read/node.ts'

const hasLetters = (text: string): boolean => /\p{L}/u.test(text)

/** A line that waits for its translation: a text that holds one does not go out. Figures and signs need none. */
const waiting = (line: unknown): unknown =>
  typeof line === 'string' && hasLetters(line) && !line.startsWith(blank) ? `${blank} ${line}` : line

/** Fields of a block that are words; the others are its kind, its form and what Payload keeps. */
const worded = ['heading', 'unit', 'description', 'source', 'note']

const figuresToTranslate = (figures: unknown): unknown => {
  const { categories, series, ...rest } = asNode(figures)
  return {
    ...rest,
    ...(Array.isArray(categories) ? { categories: categories.map(waiting) } : {}),
    ...(Array.isArray(series)
      ? { series: series.map((one) => ({ ...asNode(one), name: waiting(asNode(one).name) })) }
      : {}),
  }
}

const fieldsToTranslate = (fields: Node): Node =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (name === 'figures') return [name, figuresToTranslate(value)]
      return [name, worded.includes(name) ? waiting(value) : value]
    }),
  )

/** Marks the first words of a line; the rest of it, in other looks, belongs to them. */
const lineToTranslate = (nodes: readonly Node[]): Node[] => {
  const first = nodes.findIndex(({ text }) => typeof text === 'string' && hasLetters(text))
  return nodes.map((node, index) => (index === first ? { ...node, text: waiting(node.text) } : node))
}

/** A node of the other language whose words wait for their translation; its figures stay as they are. */
export const toTranslate = (node: Node, depth = 0): Node => {
  if (depth > deepest) return node
  const fields =
    node.type === 'block' || node.type === 'inlineBlock' ? { fields: fieldsToTranslate(fieldsOf(node)) } : {}
  if (!Array.isArray(node.children)) return { ...node, ...fields }
  return {
    ...node,
    ...fields,
    children: lineToTranslate(childrenOf(node)).map((child) => toTranslate(child, depth + 1)),
  }
}
