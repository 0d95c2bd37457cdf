import type { FieldHook } from 'payload'
import { toPlainGeorgian } from '../../fields/plainGeorgian.ts'
import { asNode, childrenOf, deepest, type Node } from '../read/node.ts'

/** A picture that is still to be fetched from an address: whoever opens the text would fetch it. */
const isPending = (node: Node): boolean => node.type === 'upload' && ('pending' in node || !node.value)

/** Looks that belong to the website, and addresses that could hide in them. */
const looks = { style: '', textStyle: '', backgroundColor: null } as const

const cleaned = (node: Node, depth: number): Node => {
  const kept = Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, name in looks ? looks[name as keyof typeof looks] : value]),
  )
  const text = typeof node.text === 'string' ? { text: toPlainGeorgian(node.text) } : {}
  if (!Array.isArray(node.children) || depth > deepest) return { ...kept, ...text }
  const children = childrenOf(node).filter((child) => !isPending(child))
  return { ...kept, ...text, children: children.map((child) => cleaned(child, depth + 1)) }
}

/** Formatted text without styles of its own, pictures to be fetched, and capitals of the Mtavruli block. */
export const cleanRichText = (value: unknown): unknown => {
  const root = asNode(value).root
  return root && typeof root === 'object' ? { ...asNode(value), root: cleaned(asNode(root), 0) } : value
}

/** The field hook of every formatted text: it holds for every door, the editor of a colleague included. */
export const cleanNodes: FieldHook = ({ value }) => cleanRichText(value)
