import type { FieldNode } from '../../../src/fields/tree.ts'
import { asRecord } from './values.ts'

/** A document with all its languages: a localized field is `{ ka, en }`. */
export type LocalizedDoc = Record<string, unknown>

type Row = LocalizedDoc & { id?: unknown }

const asRows = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

/** Takes the approved languages from the draft and the others from what is public now; what was never approved is absent. */
const compileText = (next: unknown, live: unknown, approved: readonly string[]): LocalizedDoc => {
  const kept = Object.entries(asRecord(live)).filter(([locale]) => !approved.includes(locale))
  const taken = Object.entries(asRecord(next)).filter(([locale]) => approved.includes(locale))
  return Object.fromEntries([...kept, ...taken])
}

/** Rows are shared by the languages; a row's text of another language is found again by the row's id. */
const compileRows = (field: FieldNode, next: unknown, live: unknown, approved: readonly string[]): Row[] => {
  const liveById = new Map(asRows(live).map((row) => [row.id, row]))
  return asRows(next).map((row) => ({
    ...compileRow(field.children, row, liveById.get(row.id) ?? {}, approved),
    id: row.id,
  }))
}

const compileField = (field: FieldNode, next: unknown, live: unknown, approved: readonly string[]): unknown => {
  if (field.localized) return compileText(next, live, approved)
  if (field.type === 'array') return compileRows(field, next, live, approved)
  if (field.type === 'group') return compileRow(field.children, asRecord(next), asRecord(live), approved)
  return next
}

/**
 * Compiles the row that may become public: shared fields and the approved languages come from the draft, every other
 * language stays exactly as it is public now, or is absent when it never was.
 * @param fields   the collection's fields
 * @param next     the draft that is approved, all languages
 * @param live     the row that is public now, all languages; {} when none is
 * @param approved the languages that are approved by this act
 */
export const compileRow = (
  fields: readonly FieldNode[],
  next: LocalizedDoc,
  live: LocalizedDoc,
  approved: readonly string[],
): LocalizedDoc =>
  Object.fromEntries(
    fields
      .filter((field) => !field.virtual)
      .map((field) => [field.name, compileField(field, next[field.name], live[field.name], approved)]),
  )
