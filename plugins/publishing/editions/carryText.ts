import { blank } from '../../../src/richText/blank.ts'
import { emptyFigures } from '../domain/blank.ts'
import { asRecord } from '../domain/values.ts'

type Node = Record<string, unknown>

const paragraph = (text: string): Node => ({
  type: 'paragraph',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  textFormat: 0,
  textStyle: '',
  children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
})

const emptySeries = (series: unknown): unknown =>
  Array.isArray(series) ? series.map((one) => ({ ...asRecord(one), values: [] })) : []

/** A chart keeps its names and loses its values; the names of its periods are to be written anew. */
const emptyChart = (figures: unknown): Node => {
  const { categories, series } = asRecord(figures)
  const names = Array.isArray(categories) ? categories.map((name) => emptyFigures(String(name))) : []
  return { ...asRecord(figures), categories: names, series: emptySeries(series) }
}

/** The fields of a block, or of a link: addresses and names of things stay as they are. */
const carryFields = (fields: Node): Node =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (name === 'figures') return [name, emptyChart(value)]
      const isText = ['heading', 'description', 'note', 'caption', 'source'].includes(name)
      return [name, isText && typeof value === 'string' ? emptyFigures(value) : value]
    }),
  )

/** A picture shows the figures of its edition: a blank takes its place. */
const carryNode = (node: Node): Node => {
  if (node.type === 'upload') return paragraph(blank)
  return {
    ...node,
    ...(typeof node.text === 'string' ? { text: emptyFigures(node.text) } : {}),
    ...('fields' in node ? { fields: carryFields(asRecord(node.fields)) } : {}),
    ...(Array.isArray(node.children) ? { children: (node.children as Node[]).map(carryNode) } : {}),
  }
}

/** Formatted text of one language with its figures emptied: structure, links and words stay. */
export const carryRichText = (value: unknown): unknown => {
  const { root } = asRecord(value)
  return root ? { ...asRecord(value), root: carryNode(asRecord(root)) } : null
}
