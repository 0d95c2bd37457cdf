import type { FieldNode } from '../../../src/fields/tree.ts'
import { canonicalJson, type Json } from '../../../src/lifecycle/canonical.ts'
import type { LocalizedDoc } from './compileRow.ts'
import { asRecord } from './values.ts'

/** A number with what makes it another one: its sign, as any dash, its percent, and its thousands or millions. */
const figure =
  /(?:[-−–—]\s?)?[\p{Nd}\p{Nl}\p{No}]+(?:[.,:/][\p{Nd}]+)*\s?(?:[%‰]|thousand|million|billion|trillion|ათას|მილიონ|მილიარდ|ტრილიონ)?/giu

const figures = (text: string): string => (text.match(figure) ?? []).map((one) => one.trim()).join(' ')

/** Keys of formatted text that say how it looks or where a link leads, not what it says. */
const ofLayout = [
  'version',
  'format',
  'indent',
  'direction',
  'style',
  'mode',
  'detail',
  'url',
  'newTab',
  'rel',
  'tag',
  'id',
]

/** What of a formatted text must not change: figures in its words, and everything that is no word. */
const core = (value: Json | undefined): Json => {
  if (typeof value === 'string') return figures(value)
  if (Array.isArray(value)) return value.map(core)
  if (value === null || value === undefined || typeof value !== 'object') return value ?? null
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ofLayout.includes(key))
      .map(([key, item]) => [key, core(item)]),
  )
}

/** Figures of a formatted text in their order, wherever its words stand: a paragraph that is split says the same. */
const figuresIn = (value: Json): string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (value === null) return []
  return (Array.isArray(value) ? value : Object.values(value)).flatMap((item) => figuresIn(item ?? null))
}

const essence = (field: FieldNode, value: unknown): Json => {
  if (field.type === 'text' || field.type === 'textarea') return figures(String(value ?? ''))
  if (field.type === 'richText') return figuresIn(core((value ?? null) as Json))
  return (value ?? null) as Json
}

const inLanguages = (field: FieldNode, value: unknown): Json =>
  field.localized
    ? Object.fromEntries(Object.entries(asRecord(value)).map(([language, one]) => [language, essence(field, one)]))
    : essence(field, value)

const rowOf = (fields: readonly FieldNode[], row: unknown): Json =>
  Object.fromEntries(
    fields
      .filter(({ audience, virtual, writtenFrom }) => audience === 'public' && !virtual && !writtenFrom)
      .map((field) => [field.name, essenceOf(field, asRecord(row)[field.name])]),
  )

const essenceOf = (field: FieldNode, value: unknown): Json => {
  if (field.type === 'array') return (Array.isArray(value) ? value : []).map((row) => rowOf(field.children, row))
  if (field.type === 'group') return rowOf(field.children, value)
  return inLanguages(field, value)
}

/** Public columns of the system, which every publication writes anew. */
const ofTheSystem = ['updatedAt', 'retiredOn', 'retirementNotice']

/**
 * Names of the fields in which a change is more than spelling, a link or layout: a figure is another one, or something
 * that is no text.
 * @param out   what is public
 * @param draft what is to become so
 */
export const majorChanges = (fields: readonly FieldNode[], out: LocalizedDoc, draft: LocalizedDoc): string[] =>
  fields
    .filter(
      ({ name, audience, virtual, writtenFrom }) =>
        audience === 'public' && !virtual && !writtenFrom && !ofTheSystem.includes(name),
    )
    .filter(
      (field) =>
        canonicalJson(essenceOf(field, out[field.name])) !== canonicalJson(essenceOf(field, draft[field.name])),
    )
    .map(({ name }) => name)
