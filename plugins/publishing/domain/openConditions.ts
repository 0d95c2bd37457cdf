import type { FieldNode } from '../../../src/fields/tree.ts'

/** A condition on a link: which collection it leads to, and the ids that it compares with. */
type Link = { target: string; ids: string[] }

type Conditions = Record<string, unknown>

const asRecord = (value: unknown): Conditions =>
  typeof value === 'object' && value !== null ? (value as Conditions) : {}
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : Object.values(asRecord(value)))

const idsIn = (value: unknown): string[] =>
  [value].flat().flatMap((item) => (typeof item === 'string' ? item.split(',').map((id) => id.trim()) : []))

/** The collection that a path compares ids of: `cover`, `topics`, `topics.id`. */
const targetOf = (fields: readonly FieldNode[], path: string): string | undefined => {
  const [first, second] = path.replaceAll('__', '.').split('.')
  const field = fields.find(({ name }) => name === first)
  const isLink = field?.type === 'relationship' || field?.type === 'upload'
  return isLink && (second === undefined || second === 'id') ? field.relationTo[0] : undefined
}

/** Every link that a filter asks about. */
export const linksIn = (where: unknown, fields: readonly FieldNode[]): Link[] =>
  Object.entries(asRecord(where)).flatMap(([key, value]) => {
    if (/^(and|or)$/i.test(key)) return listOf(value).flatMap((item) => linksIn(item, fields))
    const target = targetOf(fields, key)
    return target ? Object.values(asRecord(value)).map((operand) => ({ target, ids: idsIn(operand) })) : []
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
  const sent = idsIn(operand)
  const open = sent.filter(isOpen)
  if (open.length === sent.length) return { [path]: { [operator]: operand } }
  if (operator === 'not_equals' || operator === 'not_in')
    return open.length === 0 ? always : { [path]: { not_in: open } }
  return operator === 'in' && open.length > 0 ? { [path]: { in: open } } : never
}

/**
 * A filter that cannot tell of hidden documents: links to them are stored, and Payload compares what is stored.
 * @param isOpen whether the public may see the document of an id in a collection
 */
export const openConditions = (
  where: unknown,
  fields: readonly FieldNode[],
  isOpen: (target: string, id: string) => boolean,
): Conditions => ({
  and: Object.entries(asRecord(where)).flatMap(([key, value]): Conditions[] => {
    if (/^(and|or)$/i.test(key))
      return [{ [key.toLowerCase()]: listOf(value).map((item) => openConditions(item, fields, isOpen)) }]
    const target = targetOf(fields, key)
    if (!target) return [{ [key]: value }]
    return Object.entries(asRecord(value)).map(([operator, operand]) =>
      openCondition(key, operator, operand, (id) => isOpen(target, id)),
    )
  }),
})
