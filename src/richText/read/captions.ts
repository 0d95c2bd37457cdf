import { plain } from '../text.ts'
import { blockTypeOf, childrenOf, fieldsOf, type Node, textUnder } from './node.ts'

/** The words of a line that belongs to a table; '' for every other node. */
export const captionWords = (node: Node | undefined): string =>
  node?.type === 'block' && blockTypeOf(node) === 'tableCaption' ? plain(fieldsOf(node).heading).trim() : ''

/** True for a paragraph without a word: editors keep distance with it, and the editor leaves one behind a block. */
export const isEmptyLine = (node: Node): boolean =>
  node.type === 'paragraph' &&
  childrenOf(node).every(({ type }) => type === 'text' || type === 'linebreak') &&
  textUnder(node) === ''

/**
 * Which line belongs to which table: the one directly above a table, otherwise the one directly below it that stands
 * above no other table.
 * @param nodes without empty lines, which part nothing
 * @returns the place of a table → the place of its caption
 */
export const pairCaptions = (nodes: readonly Node[]): Map<number, number> => {
  const isTable = (index: number): boolean => nodes[index]?.type === 'table'
  const isCaption = (index: number): boolean => captionWords(nodes[index]) !== ''
  const pairs = new Map<number, number>()
  for (const index of nodes.keys()) {
    if (!isTable(index)) continue
    if (isCaption(index - 1)) pairs.set(index, index - 1)
    else if (isCaption(index + 1) && !isTable(index + 2)) pairs.set(index, index + 1)
  }
  return pairs
}
