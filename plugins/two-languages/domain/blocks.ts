/** A piece of a text as it is laid beside the other language: what it is, and its words. */
export type TextBlock = { kind: string; words: string }

type Node = { type?: unknown; tag?: unknown; text?: unknown; children?: unknown; fields?: unknown }

const deepest = 30

/** What Payload keeps of a block beside its words. */
const isOfPayload = (name: string): boolean => ['id', 'blockType', 'blockName'].includes(name)

const stringsIn = (value: unknown, depth = 0): string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (depth > deepest || value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) => (isOfPayload(name) ? [] : stringsIn(inner, depth + 1)))
}

const wordsOf = (value: unknown, depth = 0): string => {
  const node = (value ?? {}) as Node
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'block') return stringsIn(node.fields).join(' · ')
  // A footnote stands within a sentence, as a remark.
  if (node.type === 'inlineBlock') return ` [${stringsIn(node.fields).join(' · ')}]`
  if (!Array.isArray(node.children) || depth > deepest) return ''
  const isOfRows = ['list', 'table'].includes(String(node.type))
  const between = isOfRows ? '\n' : node.type === 'tablerow' ? ' | ' : ''
  return node.children.map((child) => wordsOf(child, depth + 1)).join(between)
}

const kindOf = ({ type, tag }: Node): string =>
  type === 'heading' && typeof tag === 'string' ? tag : String(type ?? 'text')

/**
 * A text, plain or formatted, as blocks that stand beside those of the other language.
 * @param value a string, or formatted text as the editor stores it; anything else has no blocks
 */
export const blocksOf = (value: unknown): TextBlock[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ kind: 'plain', words: value }]
  const children = (value as { root?: Node } | null)?.root?.children
  return Array.isArray(children)
    ? children.map((child: Node) => ({ kind: kindOf(child), words: wordsOf(child).trim() }))
    : []
}

/** All words of a text in one line, for the list of terms. */
export const plainWords = (value: unknown): string =>
  blocksOf(value)
    .map(({ words }) => words)
    .join('\n')
