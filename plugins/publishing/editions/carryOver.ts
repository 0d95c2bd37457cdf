import type { FieldNode } from '../../../src/fields/tree.ts'
import type { FieldName } from '../../../src/labels/fields.ts'
import { nextPeriod } from '../../../src/time/nextPeriod.ts'
import { emptyFigures } from '../domain/blank.ts'
import type { LocalizedDoc } from '../domain/compileRow.ts'
import { asRecord, asText } from '../domain/values.ts'
import { carryRichText } from './carryText.ts'
import { type CarryRule, carryRules } from './rules.ts'

const ruleOf = ({ name }: FieldNode): CarryRule => carryRules[name as FieldName] ?? 'empty'

const carryWords = (field: FieldNode, value: unknown): unknown => {
  if (field.type === 'richText') return carryRichText(value)
  return typeof value === 'string' ? emptyFigures(value) : null
}

const inEachLanguage = (field: FieldNode, value: unknown, carry: (value: unknown) => unknown): unknown =>
  field.localized
    ? Object.fromEntries(Object.entries(asRecord(value)).map(([language, text]) => [language, carry(text)]))
    : carry(value)

/** Rows are new ones: their ids belong to the edition that was. */
const carryRows = (field: FieldNode, value: unknown): LocalizedDoc[] =>
  (Array.isArray(value) ? value : []).map((row) => carryFields(field.children, asRecord(row)))

const carryValue = (field: FieldNode, value: unknown): unknown => {
  if (field.type === 'array') return carryRows(field, value)
  if (field.type === 'group') return carryFields(field.children, asRecord(value))
  return ruleOf(field) === 'keep' ? value : inEachLanguage(field, value, (text) => carryWords(field, text))
}

const isCarried = (field: FieldNode): boolean =>
  field.audience !== 'system' && !field.virtual && ['keep', 'emptyFigures'].includes(ruleOf(field))

const carryFields = (fields: readonly FieldNode[], doc: LocalizedDoc): LocalizedDoc =>
  Object.fromEntries(fields.filter(isCarried).map((field) => [field.name, carryValue(field, doc[field.name])]))

/** The days of the period after, for fields that the collection has. */
const movedPeriod = (doc: LocalizedDoc): LocalizedDoc => {
  const [from, to] = [asText(doc.periodFrom), asText(doc.periodTo)]
  const next = from && to ? nextPeriod({ from, to }, asText(doc.frequency)) : null
  return next ? { periodFrom: next.from, periodTo: next.to } : {}
}

/**
 * What the next edition of a document begins with: structure, contacts, topics, methodology and the texts of both
 * languages; every figure is emptied, in tables of numbers as in sentences, tables and charts.
 * @param fields of the collection
 * @param doc    the edition that is public, all languages
 * @returns a document of all languages, without ids
 */
export const carryOver = (fields: readonly FieldNode[], doc: LocalizedDoc): LocalizedDoc => ({
  ...carryFields(fields, doc),
  ...movedPeriod(doc),
})
