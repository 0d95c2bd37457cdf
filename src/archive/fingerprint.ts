import type { FieldNode } from '../fields/tree.ts'
import { digest, type Json } from '../lifecycle/canonical.ts'
import type { Content } from './mapItem.ts'

/** Rows get new ids with every import, so that they say nothing about who wrote them. */
const withoutRowIds = (field: FieldNode, value: unknown): Json => {
  if (field.type === 'array')
    return [value ?? []].flat().map((row) => partOf(field.children, (row ?? {}) as Content)) as Json
  if (field.type === 'group') return partOf(field.children, (value ?? {}) as Content)
  return isEmpty(value) ? null : (value as Json)
}

/** What is not there is stored now as nothing, now as an empty text or language. */
const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isEmpty))

const partOf = (fields: readonly FieldNode[], content: Content): { [name: string]: Json } =>
  Object.fromEntries(
    fields.filter(({ name }) => name !== 'id').map((field) => [field.name, withoutRowIds(field, content[field.name])]),
  )

/**
 * What an import left of some fields of a document. Another print of the same fields means that somebody of the office
 * changed them since.
 */
export const fingerprint = (fields: readonly FieldNode[], names: readonly string[], doc: Content): string => {
  const sorted = [...names].sort()
  return `${sorted.join(',')}:${digest(
    partOf(
      fields.filter(({ name }) => sorted.includes(name)),
      doc,
    ),
  )}`
}

const namesIn = (print: string): string[] => print.slice(0, print.indexOf(':')).split(',').filter(Boolean)

/**
 * True when a document is still as an import left it, and what is brought now beside that is empty in it.
 * @param print what the import left
 * @param names the fields that are brought now
 */
export const isUntouched = (
  fields: readonly FieldNode[],
  print: string,
  names: readonly string[],
  doc: Content,
): boolean => {
  const before = namesIn(print)
  const added = names.filter((name) => !before.includes(name))
  return fingerprint(fields, before, doc) === print && added.every((name) => isEmpty(doc[name]))
}
