import { Refusal } from '../errors/Refusal.ts'
import type { FieldNode } from '../fields/tree.ts'
import { languages } from '../slugs.ts'

/** What the public may ask of a list, a document or a count. Everything else is refused with a sentence. */
export const publicLimits = { limit: 100, page: 1_000, depth: 2, whereTerms: 20, selectTerms: 100 } as const

/** Parameters that anybody may send with a read. */
export const publicParameters = ['where', 'sort', 'limit', 'page', 'depth', 'select', 'locale'] as const

/** A collection's fields by slug, to follow one hop of a relation. */
export type TreeOf = (slug: string) => readonly FieldNode[] | null

export type PublicQuery = {
  where?: unknown
  sort?: unknown
  limit?: unknown
  page?: unknown
  depth?: unknown
  select?: unknown
  locale?: unknown
}

const alwaysOpen = ['id', 'updatedAt']

const openField = (fields: readonly FieldNode[], name: string): FieldNode | undefined =>
  fields.find((field) => field.name === name && field.audience === 'public' && !field.virtual)

const isFilter = (field: FieldNode | undefined): boolean =>
  Boolean(
    field && (field.indexed || field.type === 'relationship' || field.type === 'upload') && field.type !== 'richText',
  )

/** A path is open when it is a public indexed field, or such a field of the collection that a public relation leads to. */
const isOpenPath = (fields: readonly FieldNode[], path: string, treeOf: TreeOf): boolean => {
  const [first = '', second, ...more] = path.split('.')
  if (alwaysOpen.includes(path)) return true
  const field = openField(fields, first)
  if (second === undefined) return isFilter(field)
  if (field?.type !== 'relationship' || field.isPolymorphic || more.length > 0) return false
  const target = treeOf(field.relationTo[0] ?? '')
  return (
    target !== null &&
    (second === 'id' || (isFilter(openField(target, second)) && openField(target, second)?.type !== 'relationship'))
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const refuseValue = (parameter: string, allowed: string): never => {
  throw new Refusal('request.parameterValue', 400, { parameter, allowed })
}

/** Every condition of a filter: its path, operator and value; `and` and `or` may nest to three levels. */
const termsOf = (where: unknown, level = 0): [path: string, operator: string, value: unknown][] => {
  if (!isObject(where) || level > 3) return refuseValue('where', 'where[field][operator]=value, and / or')
  return Object.entries(where).flatMap(([key, value]) => {
    if (/^(and|or)$/i.test(key)) {
      const list = Array.isArray(value)
        ? value
        : isObject(value)
          ? Object.values(value)
          : refuseValue('where', 'and / or: a list')
      if (list.length > publicLimits.whereTerms)
        throw new Refusal('request.tooManyTerms', 400, { count: list.length, limit: publicLimits.whereTerms })
      return list.flatMap((item) => termsOf(item, level + 1))
    }
    if (!isObject(value)) return refuseValue('where', 'where[field][operator]=value')
    return Object.entries(value).map(([operator, operand]): [string, string, unknown] => [key, operator, operand])
  })
}

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'contains',
  'all',
]

const isPlainOperand = (value: unknown): boolean => {
  if (Array.isArray(value))
    return value.length <= publicLimits.limit && value.every((item) => !isObject(item) && isPlainOperand(item))
  return (
    value === null ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && value.length <= 500 && !value.includes('\u0000') && value.isWellFormed())
  )
}

const isDate = (fields: readonly FieldNode[], path: string): boolean =>
  path === 'updatedAt' || openField(fields, path)?.type === 'date'

/** A day or an instant, or several; another text Payload would pass over, and answer as if nothing had been asked. */
const isDays = (value: unknown): boolean =>
  [value]
    .flat()
    .flatMap((item) => (typeof item === 'string' ? item.split(',') : [item]))
    .every((item) => item === null || !Number.isNaN(new Date(String(item)).getTime()))

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A path that compares ids: Payload drops a condition whose id is none, and the answer would be wider than asked for. */
const isIdPath = (fields: readonly FieldNode[], path: string): boolean => {
  const [first = '', second] = path.replaceAll('__', '.').split('.')
  if (second !== undefined) return second === 'id'
  const field = openField(fields, first)
  return first === 'id' || field?.type === 'upload' || (field?.type === 'relationship' && !field.isPolymorphic)
}

/** No `exists`: a link to a hidden document is stored, and its presence would tell of it. */
const idOperators = ['equals', 'not_equals', 'in', 'not_in', 'all']

const isIds = (value: unknown): boolean =>
  [value].flat().every((item) => typeof item === 'string' && item.split(',').every((id) => uuid.test(id.trim())))

const checkIds = (path: string, operator: string, value: unknown): void => {
  if (!idOperators.includes(operator)) refuseValue(`where[${path}]`, idOperators.join(', '))
  if (!isIds(value)) refuseValue(`where[${path}]`, 'id')
}

const checkWhere = (where: unknown, fields: readonly FieldNode[], treeOf: TreeOf): void => {
  const terms = termsOf(where)
  if (terms.length > publicLimits.whereTerms)
    throw new Refusal('request.tooManyTerms', 400, { count: terms.length, limit: publicLimits.whereTerms })
  for (const [path, operator, value] of terms) {
    if (!isOpenPath(fields, path.replaceAll('__', '.'), treeOf))
      throw new Refusal('request.fieldNotOpen', 400, { field: path })
    if (!operators.includes(operator)) refuseValue(`where[${path}]`, operators.join(', '))
    if (!isPlainOperand(value)) refuseValue(`where[${path}]`, 'value')
    if (isIdPath(fields, path)) checkIds(path, operator, value)
    if (isDate(fields, path) && operator !== 'exists' && !isDays(value)) refuseValue(`where[${path}]`, 'YYYY-MM-DD')
  }
}

const checkSort = (sort: unknown, fields: readonly FieldNode[]): void => {
  const paths = [sort]
    .flat()
    .flatMap((item) => (typeof item === 'string' ? item.split(',') : refuseValue('sort', 'field, -field')))
  if (paths.length > 3) refuseValue('sort', '1–3')
  for (const path of paths) {
    const name = path.trim().replace(/^-/, '')
    const field = openField(fields, name)
    const isListed =
      alwaysOpen.includes(name) || (field?.indexed && field.type !== 'relationship' && field.type !== 'upload')
    if (!isListed) throw new Refusal('request.fieldNotOpen', 400, { field: path })
  }
}

const selectedNames = (select: unknown): string[] => {
  if (!isObject(select)) return refuseValue('select', 'select[field]=true')
  return Object.keys(select)
}

const checkSelect = (select: unknown, fields: readonly FieldNode[]): void => {
  for (const name of selectedNames(select)) {
    const isOpen =
      ['id', 'updatedAt', 'locales'].includes(name) ||
      fields.some((field) => field.name === name && field.audience === 'public')
    if (!isOpen) throw new Refusal('request.fieldNotOpen', 400, { field: name })
  }
  if (JSON.stringify(select).length > 4_000)
    throw new Refusal('request.tooManyTerms', 400, {
      count: selectedNames(select).length,
      limit: publicLimits.selectTerms,
    })
}

const checkNumber = (name: 'limit' | 'page' | 'depth', value: unknown): void => {
  const [least, most] = [name === 'depth' ? 0 : 1, publicLimits[name]]
  const number = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isInteger(number) || number < least || number > most)
    refuseValue(name, `${least}–${most}`)
}

/**
 * Holds a read of the public against what is open to it: indexed public fields, one hop along a relation, at most
 * twenty conditions, bounded pages and depth, one language.
 * @param query  the parameters that were sent
 * @param fields of the collection or global that is read
 * @param treeOf fields of another public collection; null for one that the public never reads
 * @throws Refusal 400 that names the parameter and what is allowed
 */
export const checkPublicQuery = (query: PublicQuery, fields: readonly FieldNode[], treeOf: TreeOf): void => {
  if (query.where !== undefined && query.where !== null && query.where !== '') checkWhere(query.where, fields, treeOf)
  if (query.sort !== undefined && query.sort !== null && query.sort !== '') checkSort(query.sort, fields)
  if (query.select !== undefined && query.select !== null) checkSelect(query.select, fields)
  for (const name of ['limit', 'page', 'depth'] as const)
    if (query[name] !== undefined && query[name] !== null) checkNumber(name, query[name])
  if (query.locale !== undefined && query.locale !== null && !(languages as readonly unknown[]).includes(query.locale))
    refuseValue('locale', languages.join(', '))
}

/** Refuses a parameter that is not on the list. */
export const checkParameterNames = (names: readonly string[], allowed: readonly string[] = publicParameters): void => {
  const stranger = names.find((name) => !allowed.includes(name))
  if (stranger !== undefined)
    throw new Refusal('request.unknownParameter', 400, { parameter: stranger.slice(0, 80), allowed })
}

/** Names of the parameters that were sent; Payload's sign-in leaves names without a value behind. */
export const sentNames = (query: Record<string, unknown> | undefined): string[] =>
  Object.keys(query ?? {}).filter((name) => query?.[name] !== undefined)
