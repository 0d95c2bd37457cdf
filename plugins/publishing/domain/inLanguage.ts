import type { FieldNode } from '../../../src/fields/tree.ts'
import type { LocalizedDoc } from './compileRow.ts'
import { asRecord } from './values.ts'

const valueIn = (field: FieldNode, value: unknown, language: string): unknown => {
  if (field.localized) return asRecord(value)[language] ?? null
  if (field.type === 'group') return inLanguage(field.children, asRecord(value), language)
  if (field.type === 'array' && Array.isArray(value))
    return value.map((row) => ({ ...inLanguage(field.children, asRecord(row), language), id: asRecord(row).id }))
  return value
}

/** One language of an all-languages document: a localized field becomes its value in that language, or null. */
export const inLanguage = (fields: readonly FieldNode[], doc: LocalizedDoc, language: string): LocalizedDoc =>
  Object.fromEntries(
    fields.filter((field) => !field.virtual).map((field) => [field.name, valueIn(field, doc[field.name], language)]),
  )
