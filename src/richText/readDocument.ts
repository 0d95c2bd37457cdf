import type { RichDocument } from './document.ts'
import { readBlocks } from './read/blocks.ts'
import type { Notes } from './read/inlines.ts'
import { asNode, childrenOf } from './read/node.ts'

/**
 * Reads formatted text as Lexical stores it, whatever it holds: it never throws, follows nodes to a bounded depth, and
 * keeps the text of nodes that it does not know. Footnotes are numbered through the text.
 * @param value what a rich-text field holds, or anything else, which is an empty text
 */
export const readDocument = (value: unknown): RichDocument => {
  const footnotes: Notes = []
  const blocks = readBlocks(childrenOf(asNode(asNode(value).root)), footnotes, 0)
  return { blocks, footnotes }
}
