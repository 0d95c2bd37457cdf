import type { FieldNode } from '../../../src/fields/tree.ts'

type Doc = Record<string, unknown>
type Plain = Record<string, unknown> & { name: string; type: string }

const same = ['text', 'textarea', 'richText', 'number', 'checkbox', 'date'] as const

/** The same field as a plain Payload project would have it; links lead to topics, because it has no other collections. */
const plainField = (field: FieldNode): Plain[] => {
  const { name, localized } = field
  if ((same as readonly string[]).includes(field.type)) return [{ name, type: field.type, localized }]
  if (field.type === 'array' || field.type === 'group')
    return [{ name, type: field.type, fields: plainFields(field.children) }]
  if (field.type === 'relationship')
    return [{ name, type: 'relationship', relationTo: 'topics', hasMany: field.hasMany }]
  return field.type === 'upload' ? [{ name, type: 'upload', relationTo: 'media' }] : []
}

/** Fields that people fill in, as a plain Payload project would have them. */
export const plainFields = (fields: readonly FieldNode[]): Plain[] =>
  fields.filter(({ audience, virtual }) => audience !== 'system' && !virtual).flatMap(plainField)

type Node = { type?: string; text?: string; fields?: Doc; children?: Node[] }

const wordsOf = (node: Node): string =>
  node.text ??
  [
    ...Object.values(node.fields ?? {}).filter((value) => typeof value === 'string'),
    ...(node.children ?? []).map(wordsOf),
  ].join(' ')

const asParagraph = (node: Node): object => ({
  type: 'paragraph',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  textFormat: 0,
  textStyle: '',
  children: [{ type: 'text', version: 1, text: wordsOf(node) || ' ', detail: 0, format: 0, mode: 'normal', style: '' }],
})

/** Paragraphs, headings and lists of words stay; what the plain editor does not know becomes a paragraph of its words. */
const plainText = (value: unknown): unknown => {
  const root = (value as { root?: Node } | null)?.root
  const isKnown = (node: Node): boolean =>
    ['paragraph', 'heading', 'list', 'listitem', 'text', 'linebreak'].includes(String(node.type)) &&
    (node.children ?? []).every(isKnown)
  return root
    ? { root: { ...root, children: (root.children ?? []).map((node) => (isKnown(node) ? node : asParagraph(node))) } }
    : null
}

/** The contents of a document in one language for those fields, without links. */
export const plainData = (fields: readonly FieldNode[], doc: Doc): Doc =>
  Object.fromEntries(
    fields
      .filter(
        ({ type, audience, virtual }) =>
          audience !== 'system' && !virtual && !['relationship', 'upload'].includes(type),
      )
      .map((field) => {
        const value = doc[field.name]
        if (field.type === 'richText') return [field.name, plainText(value)]
        if (field.type === 'group') return [field.name, plainData(field.children, (value ?? {}) as Doc)]
        if (field.type === 'array')
          return [field.name, ((value ?? []) as Doc[]).map((row) => plainData(field.children, row))]
        return [field.name, value ?? null]
      }),
  )
