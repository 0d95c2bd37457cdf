import type { Inline, LinkTarget, Mark } from '../document.ts'
import { plain } from '../text.ts'
import { asNode, blockTypeOf, childrenOf, deepest, fieldsOf, idOf, type Node, textUnder } from './node.ts'

/** Collects the footnotes of one text in the order of their marks. */
export type Notes = (readonly Inline[])[]

/** Lexical's bits of a text's look; code has no meaning in a text of the office and is left out. */
const bits: readonly [number, Mark][] = [
  [1, 'bold'],
  [2, 'italic'],
  [8, 'underline'],
  [4, 'strikethrough'],
  [32, 'subscript'],
  [64, 'superscript'],
]

const marksOf = (format: unknown): Mark[] =>
  typeof format === 'number' ? bits.filter(([bit]) => (format & bit) !== 0).map(([, mark]) => mark) : []

/** Text without marks; nothing when there is none. */
export const words = (value: unknown): Inline[] => {
  const text = plain(value)
  return text === '' ? [] : [{ kind: 'text', text, marks: [] }]
}

const textRun = (node: Node): Inline[] => {
  const text = plain(node.text)
  return text === '' ? [] : [{ kind: 'text', text, marks: marksOf(node.format) }]
}

const targetOf = (fields: Node): LinkTarget | null => {
  const doc = asNode(fields.doc)
  const id = idOf(doc.value)
  if (fields.linkType === 'internal')
    return typeof doc.relationTo === 'string' && id ? { kind: 'document', collection: doc.relationTo, id } : null
  const url = plain(fields.url).trim()
  return url === '' ? null : { kind: 'address', url }
}

const link = (node: Node, notes: Notes, depth: number): Inline[] => {
  const [target, children] = [targetOf(fieldsOf(node)), readInlines(childrenOf(node), notes, depth + 1)]
  return target && children.length > 0 ? [{ kind: 'link', target, children }] : children
}

const footnote = (node: Node, notes: Notes): Inline[] => {
  const note = words(fieldsOf(node).note)
  return note.length === 0 ? [] : [{ kind: 'footnote', number: notes.push(note) }]
}

const one = (node: Node, notes: Notes, depth: number): Inline[] => {
  if (depth > deepest) return words(textUnder(node))
  switch (node.type) {
    case 'text':
      return textRun(node)
    case 'linebreak':
      return [{ kind: 'break' }]
    case 'tab':
      return words('\t')
    case 'link':
    case 'autolink':
      return link(node, notes, depth)
    case 'inlineBlock':
      return blockTypeOf(node) === 'footnote' ? footnote(node, notes) : []
    case 'upload':
      return words(fieldsOf(node).caption)
    default:
      return childrenOf(node).length > 0 ? readInlines(childrenOf(node), notes, depth + 1) : textRun(node)
  }
}

/** Reads what stands in a line; nodes of another kind become their text. */
export const readInlines = (nodes: readonly Node[], notes: Notes, depth: number): Inline[] =>
  nodes.flatMap((node) => one(node, notes, depth))

/** True for nodes that stand in a line. */
export const isInline = (node: Node): boolean =>
  ['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'].includes(String(node.type)) ||
  (typeof node.text === 'string' && childrenOf(node).length === 0)
