import type { FieldNode } from '../../../src/fields/tree.ts'
import type { Language } from '../../../src/slugs.ts'

type Doc = Readonly<Record<string, unknown>>

/**
 * A value of a document: its field, the value itself, and the way to it. Of a table the row is named by its id in the
 * path and by its number, 0 first, in the name of the input of the form.
 */
export type PlaceInDoc = { field: FieldNode; value: unknown; input: string }

const asDoc = (value: unknown): Doc =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Doc) : {}
const rowsOf = (value: unknown): Doc[] => (Array.isArray(value) ? value.map(asDoc) : [])

/** Public, and no words of an author: the address follows the title, the notice comes with its action. */
const ofTheSystem = ['slug', 'retiredOn', 'retirementNotice']

const isWithin = (field: FieldNode, name: string | undefined): boolean =>
  field.name === name &&
  !ofTheSystem.includes(field.name) &&
  field.audience === 'public' &&
  !field.virtual &&
  !field.writtenFrom

const walk = (
  fields: readonly FieldNode[],
  doc: Doc,
  steps: readonly string[],
  input: readonly (string | number)[],
): PlaceInDoc | null => {
  const [name, ...rest] = steps
  const field = fields.find((one) => isWithin(one, name))
  if (!field) return null
  const here = [...input, field.name]
  const value = doc[field.name] ?? null
  if (field.type === 'group') return walk(field.children, asDoc(value), rest, here)
  if (field.type !== 'array') return rest.length === 0 ? { field, value, input: here.join('.') } : null
  const [id, ...below] = rest
  const rows = rowsOf(value)
  const index = rows.findIndex((row) => row.id === id)
  const row = rows[index]
  return row ? walk(field.children, row, below, [...here, index]) : null
}

/**
 * The value at a path, as `src/reading/placedValues.ts` writes it: `body`, `files/<row>/title`. Null for a path that leads
 * to nothing, or to what the public never reads.
 * @param doc the document in one language
 */
export const placeAt = (fields: readonly FieldNode[], doc: Doc, path: string): PlaceInDoc | null =>
  walk(fields, doc, path.split('/'), [])

/** True when a field is commented on in this language: one that has both names one of them, any other none. */
export const isOfLanguage = ({ localized }: Pick<FieldNode, 'localized'>, language: Language | null): boolean =>
  localized === (language !== null)

/** True for a field in which words can be quoted. */
export const isText = ({ type, isTerm }: Pick<FieldNode, 'type' | 'isTerm'>): boolean =>
  !isTerm && ['text', 'textarea', 'richText'].includes(type)

const changed = (value: unknown, [step, ...rest]: readonly string[], next: unknown): unknown => {
  if (step === undefined) return next
  if (Array.isArray(value)) return value.map((row) => (asDoc(row).id === step ? changed(row, rest, next) : row))
  return { ...asDoc(value), [step]: changed(asDoc(value)[step], rest, next) }
}

/**
 * What is saved when one value of a document becomes another: the field of the document in which it stands, whole.
 * @param doc  the document in one language
 * @param path of a value that is there (`placeAt`)
 */
export const changeAt = (doc: Doc, path: string, next: unknown): Record<string, unknown> => {
  const [name = '', ...rest] = path.split('/')
  return { [name]: changed(doc[name], rest, next) }
}

/** The names of the fields on the way to a place, without the rows, also when it is gone. */
export const namesIn = (path: string): string[] => path.split('/').filter((step) => !/^[0-9a-f-]{24,36}$/.test(step))
