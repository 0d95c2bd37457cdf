import type { Field } from 'payload'
import type { FieldName } from '../../labels/fields.ts'
import { fieldHelp } from '../../labels/help/index.ts'
import { type OwnWords, ownWords } from '../../labels/inCollection.ts'
import type { GlobalSlug, Slug } from '../../slugs.ts'

const helped = (field: Field, own: OwnWords = {}): Field => {
  if (!('name' in field) || !field.name) return field
  const given = field.admin as { description?: unknown } | undefined
  const help = own.help ?? given?.description ?? fieldHelp[field.name as FieldName]
  return {
    ...field,
    ...(own.label ? { label: own.label } : {}),
    ...(help ? { admin: { ...field.admin, description: help } } : {}),
  } as Field
}

/** Every field with its help, and with words of its own where the common ones would mislead. */
export const withWords = (slug: Slug | GlobalSlug, fields: readonly Field[], isInside = false): Field[] =>
  fields.map((field) => {
    const isPart = field.type === 'row' || field.type === 'collapsible'
    const own = !isInside && 'name' in field ? ownWords[slug]?.[field.name as FieldName] : undefined
    const inner = 'fields' in field ? { fields: withWords(slug, field.fields, isInside || !isPart) } : {}
    return { ...helped(field, own), ...inner } as Field
  })
