import type { FieldNode } from '../../../src/fields/tree.ts'

/**
 * What a condition asks of a link: which documents it leads to, whether it leads to any, or what stands in them. Payload
 * takes a whole filter as operand of `contains`, and asks it of the linked documents.
 */
type Asks = 'ids' | 'presence' | 'contents'

/** A condition on a link: the collections it may lead to, and the ids that it compares with. */
export type Link = { path: string; asks: Asks; targets: readonly string[]; ids: string[] }

type Conditions = Record<string, unknown>

/** Fields of a collection by its slug, to follow a path from link to link. */
type TreeOf = (slug: string) => readonly FieldNode[]

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null
const asRecord = (value: unknown): Conditions => (isObject(value) ? (value as Conditions) : {})
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : Object.values(asRecord(value)))

/** Ids as they are sent: one, a list with commas, a list, or, where a link may lead to several collections, `{ value }`. */
const idsIn = (value: unknown): string[] =>
  [value].flat().flatMap((item): string[] => {
    if (typeof item === 'string') return item.split(',').map((id) => id.trim())
    return typeof item === 'object' && item !== null ? idsIn(asRecord(item).value) : []
  })

const isNameOfDocument = (value: unknown): boolean =>
  Object.keys(asRecord(value)).every((key) => ['relationTo', 'value'].includes(key)) &&
  !Object.values(asRecord(value)).some(isObject)

const asksOf = (operator: string, operand: unknown): Asks => {
  const named = Array.isArray(operand) ? operand : [operand]
  if (named.some((one) => Array.isArray(one) || !isNameOfDocument(one))) return 'contents'
  return operator === 'exists' ? 'presence' : 'ids'
}

const isOfLink = (rest: readonly string[]): boolean =>
  rest.length === 0 || (rest.length === 1 && ['id', 'value'].includes(rest[0] ?? ''))

/** What is no field stands for a language or for the version of a document: the path goes on behind it. */
const follow = (
  fields: readonly FieldNode[],
  [name, ...rest]: readonly string[],
  treeOf: TreeOf,
): readonly string[] => {
  const field = fields.find((one) => one.name === name)
  if (!field) return rest.length > 0 ? follow(fields, rest, treeOf) : []
  if (field.type !== 'relationship' && field.type !== 'upload') return follow(field.children, rest, treeOf)
  if (isOfLink(rest)) return field.relationTo
  return field.isPolymorphic ? [] : follow(treeOf(field.relationTo[0] ?? ''), rest, treeOf)
}

/** The collections whose ids a path compares: `cover`, `topics.id`, `items.value`, `publications.cover`, `version.topics`. */
const targetsOf = (fields: readonly FieldNode[], path: string, treeOf: TreeOf): readonly string[] =>
  follow(fields, path.replaceAll('__', '.').split('.'), treeOf)

/** Every link that a filter asks about. */
export const linksIn = (where: unknown, fields: readonly FieldNode[], treeOf: TreeOf): Link[] =>
  Object.entries(asRecord(where)).flatMap(([key, value]) => {
    if (/^(and|or)$/i.test(key)) return listOf(value).flatMap((item) => linksIn(item, fields, treeOf))
    const targets = targetsOf(fields, key, treeOf)
    if (targets.length === 0) return []
    return Object.entries(asRecord(value)).map(([operator, operand]) => {
      const asks = asksOf(operator, operand)
      return { path: key, asks, targets, ids: asks === 'ids' ? idsIn(operand) : [] }
    })
  })

const always: Conditions = { id: { exists: true } }
const never: Conditions = { id: { exists: false } }

/** One comparison with ids as if there were no hidden document: it equals nothing and everything differs from it. */
const openCondition = (
  path: string,
  operator: string,
  operand: unknown,
  isOpen: (id: string) => boolean,
): Conditions => {
  if (operator === 'exists') return { [path]: { [operator]: operand } }
  const sent = idsIn(operand)
  const open = sent.filter(isOpen)
  if (open.length === sent.length) return { [path]: { [operator]: operand } }
  if (operator === 'not_equals' || operator === 'not_in')
    return open.length === 0 ? always : { [path]: { not_in: open } }
  return operator === 'in' && open.length > 0 ? { [path]: { in: open } } : never
}

/**
 * A filter that cannot tell of hidden documents: links to them are stored, and Payload compares what is stored.
 * @param isOpen whether the reader may see the document of an id in one of the collections that a link leads to
 */
export const openConditions = (
  where: unknown,
  fields: readonly FieldNode[],
  treeOf: TreeOf,
  isOpen: (targets: readonly string[], id: string) => boolean,
): Conditions => ({
  and: Object.entries(asRecord(where)).flatMap(([key, value]): Conditions[] => {
    if (/^(and|or)$/i.test(key))
      return [{ [key.toLowerCase()]: listOf(value).map((item) => openConditions(item, fields, treeOf, isOpen)) }]
    const targets = targetsOf(fields, key, treeOf)
    if (targets.length === 0) return [{ [key]: value }]
    return Object.entries(asRecord(value)).map(([operator, operand]) =>
      openCondition(key, operator, operand, (id) => isOpen(targets, id)),
    )
  }),
})
