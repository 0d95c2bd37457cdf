import type { Field } from 'payload'
import { type Audience, audienceOf } from './audience.ts'
import type { WrittenFrom } from './writtenText.ts'

/** A field as our own walkers see it: rows, tabs and other parts of a form are gone, only data is left. */
export type FieldNode = {
  name: string
  type: Field['type']
  localized: boolean
  audience: Audience
  required: boolean
  indexed: boolean
  virtual: boolean
  hasMany: boolean
  /** Collections that a relationship or upload leads to; several make its value `{ relationTo, value }`. */
  relationTo: readonly string[]
  isPolymorphic: boolean
  options: readonly string[]
  /** Its text is a term of a vocabulary, not words of somebody. */
  isTerm?: boolean
  /** Of which rich text it is written at publication; see writtenText.ts. */
  writtenFrom?: WrittenFrom
  children: readonly FieldNode[]
}

const inherited = (audience: Audience | undefined, parent: Audience): Audience => audience ?? parent

const optionsOf = (field: Field): string[] =>
  field.type === 'select' || field.type === 'radio'
    ? field.options.map((option) => (typeof option === 'string' ? option : option.value))
    : []

const childFields = (field: Field): Field[] => {
  if (field.type === 'array' || field.type === 'group') return field.fields
  return []
}

const node = (field: Field & { name: string }, parent: Audience): FieldNode => {
  const audience = inherited(audienceOf(field), parent)
  const relationTo = 'relationTo' in field ? [field.relationTo].flat() : []
  return {
    name: field.name,
    type: field.type,
    localized: 'localized' in field && field.localized === true,
    audience,
    required: 'required' in field && field.required === true,
    indexed: ('index' in field && field.index === true) || ('unique' in field && field.unique === true),
    virtual: 'virtual' in field && Boolean(field.virtual),
    hasMany: 'hasMany' in field && field.hasMany === true,
    relationTo,
    isPolymorphic: 'relationTo' in field && Array.isArray(field.relationTo),
    options: optionsOf(field),
    isTerm: field.custom?.vocabulary !== undefined,
    writtenFrom: field.custom?.writtenFrom as WrittenFrom | undefined,
    children: fieldTree(childFields(field), audience),
  }
}

/**
 * The data fields of a collection, global, group or array.
 * @param fields as configured
 * @param parent the audience that unclassified children inherit; 'staff' at the top, so that nothing opens by omission
 */
export const fieldTree = (fields: readonly Field[], parent: Audience = 'staff'): FieldNode[] =>
  fields.flatMap((field): FieldNode[] => {
    if (field.type === 'row' || field.type === 'collapsible') return fieldTree(field.fields, parent)
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? [node({ ...tab, type: 'group', name: tab.name } as Field & { name: string }, parent)]
          : fieldTree(tab.fields, parent),
      )
    if (field.type === 'group' && !('name' in field && field.name)) return fieldTree(field.fields, parent)
    return 'name' in field && field.name && field.type !== 'join'
      ? [node(field as Field & { name: string }, parent)]
      : []
  })
