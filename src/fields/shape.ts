import { isDay } from '../time/tbilisi.ts'
import type { FieldNode } from './tree.ts'

/** Where what was sent does not fit the fields: names that do not exist, and values of a wrong type. */
export type ShapeProblems = { unknown: string[]; wrongType: string[] }

type Data = Record<string, unknown>

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)
const isId = (value: unknown): boolean =>
  typeof value === 'string'
    ? /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)
    : isObject(value) && isId(value.id)

const isLink = (field: FieldNode, value: unknown): boolean =>
  field.isPolymorphic
    ? isObject(value) && field.relationTo.includes(String(value.relationTo)) && isId(value.value)
    : isId(value)

/** In the order of ISO 8601 only: JavaScript reads '10.12.2026' as 12 October, and 30 February as 2 March. */
const isInstant = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= 40 &&
  /^\d{4}-\d{2}-\d{2}(T|$)/.test(value) &&
  isDay(value.slice(0, 10)) &&
  !Number.isNaN(new Date(value).getTime())

/** PostgreSQL keeps no null character in text, and half a surrogate pair is no character at all. */
const isStorable = (value: string): boolean => !value.includes('\u0000') && value.isWellFormed()

const everyString = (value: unknown): boolean => {
  if (typeof value === 'string') return isStorable(value)
  if (Array.isArray(value)) return value.every(everyString)
  return !isObject(value) || Object.values(value).every(everyString)
}

const oneFits = (field: FieldNode, value: unknown): boolean => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return typeof value === 'string' && isStorable(value)
    case 'select':
    case 'radio':
      return typeof value === 'string' && field.options.includes(value)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e15
    case 'checkbox':
      return typeof value === 'boolean'
    case 'date':
      return isInstant(value)
    case 'relationship':
    case 'upload':
      return isLink(field, value)
    case 'richText':
      return isObject(value) && isObject(value.root) && Array.isArray(value.root.children) && everyString(value)
    case 'group':
      return isObject(value)
    default:
      return everyString(value)
  }
}

const fits = (field: FieldNode, value: unknown): boolean =>
  field.hasMany
    ? Array.isArray(value) && value.length <= 500 && value.every((item) => oneFits(field, item))
    : oneFits(field, value)

/** How the admin's form sends nothing: an empty table is the number 0, an empty link or number an empty string. */
const isEmptyOfForm = (field: FieldNode, value: unknown): boolean => {
  if (field.type === 'array') return value === 0 || value === '0'
  return value === '' && ['relationship', 'upload', 'number', 'date', 'checkbox'].includes(field.type)
}

const inside = (field: FieldNode, value: unknown, path: string): ShapeProblems => {
  if (field.type === 'group' && isObject(value)) return shapeProblems(field.children, value, `${path}.`)
  if (field.type !== 'array') return { unknown: [], wrongType: fits(field, value) ? [] : [path] }
  if (!Array.isArray(value) || !value.every(isObject)) return { unknown: [], wrongType: [path] }
  return merged(value.map((row, index) => shapeProblems(field.children, row, `${path}.${index}.`, rowNames)))
}

const merged = (all: ShapeProblems[]): ShapeProblems => ({
  unknown: all.flatMap((problems) => problems.unknown),
  wrongType: all.flatMap((problems) => problems.wrongType),
})

/** What a row of a table carries beside its fields. */
const rowNames = ['id', 'blockName', 'blockType', '_uuid']

/**
 * Holds what was sent against the fields, before anything is kept. Payload ignores unknown names and, for drafts,
 * checks no types: a wrong type would end as an error of the database.
 * @param fields of the collection, group or row
 * @param data   what was sent, in one language
 * @param prefix path so far, for the answer
 * @param others names that are allowed beside the fields
 */
export const shapeProblems = (
  fields: readonly FieldNode[],
  data: Data,
  prefix = '',
  others: readonly string[] = [],
): ShapeProblems => {
  const byName = new Map(fields.map((field) => [field.name, field]))
  return merged(
    Object.entries(data).map(([name, value]) => {
      const field = byName.get(name)
      if (!field) return { unknown: others.includes(name) ? [] : [`${prefix}${name}`], wrongType: [] }
      return value === null || value === undefined || field.virtual || isEmptyOfForm(field, value)
        ? { unknown: [], wrongType: [] }
        : inside(field, value, `${prefix}${name}`)
    }),
  )
}
