import type { Field, FlattenedField } from 'payload'
import { type Audience, audienceOf } from '../fields/audience.ts'
import { type FieldName, fieldLabels } from '../labels/fields.ts'
import type { Language } from '../slugs.ts'

/** Where a value of a document stands: rows by their id, and the language when the field has two. */
export type Place = { path: string; label: string; language: Language | null }
export type PlacedValue = Place & { field: Field; value: unknown }

type Doc = Readonly<Record<string, unknown>>
type Around = { path: string; label: string; audience: Audience }
type Named = FlattenedField & { name: string }

const languages: readonly Language[] = ['ka', 'en']

/** Public columns that say nothing of what a document says: times of the system, and the address made of the title. */
const ofTheSystem = ['id', 'updatedAt', 'retiredOn', 'retirementNotice', 'slug']

const asDoc = (value: unknown): Doc =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Doc) : {}

const labelOf = (field: Named, reader: Language): string => {
  const label = 'label' in field ? (field.label as unknown) : undefined
  if (typeof label === 'string') return label
  const words = asDoc(label)[reader] ?? fieldLabels[field.name as FieldName]?.[reader]
  return typeof words === 'string' ? words : field.name
}

const inRows = (
  field: Named & { flattenedFields: FlattenedField[] },
  rows: unknown,
  around: Around,
  reader: Language,
) =>
  (Array.isArray(rows) ? rows : []).flatMap((row: unknown, index) =>
    walk(
      field.flattenedFields,
      asDoc(row),
      { ...around, path: `${around.path}/${String(asDoc(row).id)}/`, label: `${around.label} ${index + 1} · ` },
      reader,
    ),
  )

const leaf = (field: Named, value: unknown, { path, label }: Around): PlacedValue[] =>
  'localized' in field && field.localized
    ? languages.map((language) => ({ path, label, language, field: field as Field, value: asDoc(value)[language] }))
    : [{ path, label, language: null, field: field as Field, value }]

const walk = (fields: readonly FlattenedField[], doc: Doc, around: Around, reader: Language): PlacedValue[] =>
  fields.flatMap((one): PlacedValue[] => {
    if (!('name' in one) || ofTheSystem.includes(one.name)) return []
    const field = one as Named
    const audience = audienceOf(field as Field) ?? around.audience
    if (audience !== 'public' || ('virtual' in field && field.virtual) || field.custom?.writtenFrom) return []
    const here = { path: `${around.path}${field.name}`, label: `${around.label}${labelOf(field, reader)}`, audience }
    if (field.type === 'array') return inRows(field, doc[field.name], here, reader)
    if (field.type === 'group')
      return walk(
        field.flattenedFields,
        asDoc(doc[field.name]),
        { ...here, path: `${here.path}/`, label: `${here.label} · ` },
        reader,
      )
    return leaf(field, doc[field.name], here)
  })

/**
 * Everything that a document tells the public, value by value, in the order of its form.
 * @param fields flattened fields of the collection or global
 * @param doc    the document with all its languages
 * @param reader language of the labels
 */
export const placedValues = (fields: readonly FlattenedField[], doc: Doc, reader: Language): PlacedValue[] =>
  walk(fields, doc, { path: '', label: '', audience: 'staff' }, reader)
