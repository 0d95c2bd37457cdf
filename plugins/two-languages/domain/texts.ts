import type { FieldNode } from '../../../src/fields/tree.ts'

/** A step on the way to a text: a field, and of a table the number of the row, 1 first. */
export type Step = { name: string; row?: number }

/** A text of a document: where it stands (rows by their id) and what it is, in one language. */
export type Text = { path: string; steps: readonly Step[]; field: FieldNode; value: unknown }

type Doc = Record<string, unknown>

const asDoc = (value: unknown): Doc =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Doc) : {}

const inRows = (field: FieldNode, value: unknown, path: string, steps: readonly Step[]): Text[] =>
  (Array.isArray(value) ? value : []).flatMap((row: unknown, index) =>
    textsOf(field.children, asDoc(row), `${path}/${String(asDoc(row).id)}/`, [
      ...steps,
      { name: field.name, row: index + 1 },
    ]),
  )

/** The address follows the title by itself, and the notice of retirement comes in both languages with its action. */
const notTranslated = ['slug', 'retirementNotice']

const isText = (field: FieldNode): boolean =>
  field.localized && !notTranslated.includes(field.name) && field.audience !== 'system' && !field.virtual

/**
 * Every text of a document that has two languages.
 * @param fields the collection's fields
 * @param doc    the document in one language
 */
export const textsOf = (fields: readonly FieldNode[], doc: Doc, prefix = '', steps: readonly Step[] = []): Text[] =>
  fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    const here = [...steps, { name: field.name }]
    if (isText(field)) return [{ path, steps: here, field, value: doc[field.name] ?? null }]
    if (field.type === 'array') return inRows(field, doc[field.name], path, steps)
    return field.type === 'group' ? textsOf(field.children, asDoc(doc[field.name]), `${path}/`, here) : []
  })

/** The name of a text's input in the form: rows by their number, 0 first. */
export const inputOf = ({ steps }: Pick<Text, 'steps'>): string =>
  steps.map(({ name, row }) => (row === undefined ? name : `${name}.${row - 1}`)).join('.')

/** True for a formatted text of the document itself, into which tables and charts can be carried over. */
export const takesBlocks = ({ field, steps }: Pick<Text, 'field' | 'steps'>): boolean =>
  field.type === 'richText' && steps.length === 1
