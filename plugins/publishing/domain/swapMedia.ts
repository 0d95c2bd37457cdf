import type { FieldNode } from '../../../src/fields/tree.ts'
import type { LocalizedDoc } from './compileRow.ts'
import { asRecord } from './values.ts'

type Swap = { from: string; to: string }

const link = (value: unknown, isMedia: boolean, swap: Swap): unknown => {
  if (Array.isArray(value)) return value.map((item) => link(item, isMedia, swap))
  if (value === swap.from) return isMedia ? swap.to : value
  const { relationTo, value: inner, id } = asRecord(value)
  if (relationTo === 'media') return { ...asRecord(value), value: link(inner, true, swap) }
  return isMedia && id === swap.from ? swap.to : value
}

/** Nodes of formatted text that show or link to the file. */
const node = (value: LocalizedDoc, swap: Swap): LocalizedDoc => {
  const own = link(value, false, swap) as LocalizedDoc
  const fields = asRecord(own.fields)
  return {
    ...own,
    ...('doc' in fields ? { fields: { ...fields, doc: link(fields.doc, false, swap) } } : {}),
    ...(Array.isArray(own.children)
      ? { children: (own.children as LocalizedDoc[]).map((child) => node(child, swap)) }
      : {}),
  }
}

const inValue = (field: FieldNode, value: unknown, swap: Swap): unknown => {
  if (value === null || value === undefined) return value
  if (field.type === 'relationship' || field.type === 'upload')
    return link(value, !field.isPolymorphic && field.relationTo[0] === 'media', swap)
  if (field.type === 'richText') return { ...asRecord(value), root: node(asRecord(asRecord(value).root), swap) }
  if (field.type === 'group') return swapMedia(field.children, asRecord(value), swap)
  if (field.type === 'array' && Array.isArray(value))
    return value.map((row) => swapMedia(field.children, asRecord(row), swap))
  return value
}

const inField = (field: FieldNode, value: unknown, swap: Swap): unknown =>
  field.localized && value !== null && value !== undefined
    ? Object.fromEntries(Object.entries(asRecord(value)).map(([locale, text]) => [locale, inValue(field, text, swap)]))
    : inValue(field, value, swap)

/** A document of all languages that uses one file in place of another, wherever it used it. */
export const swapMedia = (fields: readonly FieldNode[], doc: LocalizedDoc, swap: Swap): LocalizedDoc => ({
  ...doc,
  ...Object.fromEntries(
    fields.filter((field) => field.name in doc).map((field) => [field.name, inField(field, doc[field.name], swap)]),
  ),
})
