import type { FlattenedField } from 'payload'
import type { LocalizedDoc } from './domain/compileRow.ts'
import { asRecord } from './domain/values.ts'

const plainDefault = (field: FlattenedField): unknown => {
  const given = 'defaultValue' in field ? field.defaultValue : undefined
  return typeof given === 'function' ? undefined : given
}

const filled = (field: FlattenedField, value: unknown): unknown => {
  if (field.type === 'group') return withDefaults(field.flattenedFields, asRecord(value))
  if (field.type === 'array' && Array.isArray(value))
    return value.map((row) => withDefaults(field.flattenedFields, asRecord(row)))
  return value ?? plainDefault(field)
}

/** A document with the values that its form would begin with, for a write that passes no form. */
export const withDefaults = (fields: readonly FlattenedField[], doc: LocalizedDoc): LocalizedDoc => ({
  ...doc,
  ...Object.fromEntries(
    fields.flatMap((field) => {
      const value = filled(field, doc[field.name])
      return value === undefined ? [] : [[field.name, value] as const]
    }),
  ),
})
