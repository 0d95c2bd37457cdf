import { isEmptyLine } from '../../../src/richText/read/captions.ts'
import { asNode, type Node } from '../../../src/richText/read/node.ts'
import { counterparts } from './counterparts.ts'
import { type DataBlock, dataBlocksOf, nodesOf } from './dataBlocks.ts'
import { toTranslate } from './toTranslate.ts'

/** A formatted text with what was carried into it. */
export type Carried = { value: unknown; count: number }

const isLine = (node: Node | undefined): boolean => node !== undefined && !isEmptyLine(node)

/** Lines of the other text between the end of one block and the beginning of the next. */
const linesBetween = (nodes: readonly Node[], from: number, to: number): number =>
  nodes.slice(from, to).filter(isLine).length

/** The place after so many lines, before the next table or chart. */
const placeAfter = (nodes: readonly Node[], from: number, lines: number, end: number): number => {
  let [place, passed] = [from, 0]
  while (place < end && passed < lines) {
    if (isLine(nodes[place])) passed += 1
    place += 1
  }
  return place
}

type Insertion = { place: number; nodes: Node[] }

/** Where each block that this side lacks belongs: as many lines after the block before it as there. */
const insertionsOf = (own: readonly Node[], other: readonly Node[]): Insertion[] => {
  const [ownBlocks, otherBlocks] = [dataBlocksOf(own), dataBlocksOf(other)]
  const pairs = counterparts(ownBlocks, otherBlocks)
  const found: Insertion[] = []
  let [here, there] = [0, 0]
  for (const [index, block] of otherBlocks.entries()) {
    const twin = ownBlocks[pairs.get(index) ?? -1]
    if (twin) here = twin.last + 1
    else {
      here = placeAfter(own, here, linesBetween(other, there, block.first), nextBlock(ownBlocks, here, own.length))
      found.push({
        place: here,
        nodes: other
          .slice(block.first, block.last + 1)
          .filter(isLine)
          .map((node) => toTranslate(node)),
      })
    }
    there = block.last + 1
  }
  return found
}

const nextBlock = (blocks: readonly DataBlock[], from: number, end: number): number =>
  blocks.find(({ first }) => first >= from)?.first ?? end

/**
 * Puts the tables and charts of the other language that have no counterpart here into this text, at their place in the
 * order. Nothing that stands here is changed; figures are kept, and words of what comes over wait for their translation.
 * @param own   the text of this language; null when there is none yet
 * @param other the same text in the other language
 */
export const carryBlocks = (own: unknown, other: unknown): Carried => {
  const nodes = nodesOf(own)
  const insertions = insertionsOf(nodes, nodesOf(other))
  if (insertions.length === 0) return { value: own, count: 0 }
  const children = [...nodes.keys(), nodes.length].flatMap((index) => [
    ...insertions.filter(({ place }) => place === index).flatMap((one) => one.nodes),
    ...nodes.slice(index, index + 1),
  ])
  const frame = nodes.length > 0 ? asNode(own) : asNode(other)
  return { value: { ...frame, root: { ...asNode(frame.root), children } }, count: insertions.length }
}
