type Node = { text?: unknown; type?: unknown; children?: unknown; root?: unknown }

/** Nodes that say something without holding words. */
const speaking = ['upload', 'block', 'inlineBlock', 'horizontalrule']

const nodeHasWords = (value: unknown): boolean => {
  const node = (value ?? {}) as Node
  if (typeof node.text === 'string' && node.text.trim() !== '') return true
  if (typeof node.type === 'string' && speaking.includes(node.type)) return true
  return Array.isArray(node.children) && node.children.some(nodeHasWords)
}

/** True when a text, plain or formatted, says anything. An emptied editor leaves a paragraph without words behind. */
export const hasWords = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== ''
  return value !== null && typeof value === 'object' && nodeHasWords((value as Node).root)
}
