import { readNumber } from '../../../src/format/readNumber.ts'
import { isEmptyLine, pairCaptions } from '../../../src/richText/read/captions.ts'
import { readFigures } from '../../../src/richText/read/chart.ts'
import { asNode, blockTypeOf, childrenOf, fieldsOf, type Node, textUnder } from '../../../src/richText/read/node.ts'

/** A table with its caption, or a chart: what has figures and is made anew in every language. */
export type DataBlock = {
  /** Places among the nodes of the text: of the table or chart, and of what belongs to it. */
  first: number
  last: number
  /** What two of one kind and size have alike. */
  shape: string
  figures: string
}

/** The blocks at the first level of a formatted text. */
export const nodesOf = (value: unknown): Node[] => childrenOf(asNode(asNode(value).root))

const tableRows = (table: Node): string[][] =>
  childrenOf(table).map((row) => childrenOf(row).map((cell) => textUnder(cell)))

const looksOf = (node: Node): Pick<DataBlock, 'shape' | 'figures'> | null => {
  if (node.type === 'table') {
    const rows = tableRows(node)
    return {
      shape: `table ${rows.map((row) => row.length).join(' ')}`,
      figures: JSON.stringify(rows.map((row) => row.map(readNumber))),
    }
  }
  if (node.type !== 'block' || blockTypeOf(node) !== 'chart') return null
  const { categories, series } = readFigures(fieldsOf(node).figures)
  return {
    shape: `chart ${categories.length} ${series.length}`,
    figures: JSON.stringify(series.map(({ values }) => values)),
  }
}

/** The tables and charts of a text, in their order. */
export const dataBlocksOf = (nodes: readonly Node[]): DataBlock[] => {
  const places = [...nodes.keys()].filter((index) => !isEmptyLine(nodes[index] ?? {}))
  const captions = pairCaptions(places.map((index) => nodes[index] ?? {}))
  return places.flatMap((index, place) => {
    const looks = looksOf(nodes[index] ?? {})
    const caption = places[captions.get(place) ?? place] ?? index
    return looks ? [{ ...looks, first: Math.min(index, caption), last: Math.max(index, caption) }] : []
  })
}
