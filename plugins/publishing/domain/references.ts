import type { FieldNode } from '../../../src/fields/tree.ts'
import type { LocalizedDoc } from './compileRow.ts'
import { asRecord } from './values.ts'

/** A link from one document to another. */
export type Reference = { collection: string; id: string }

const idOf = (value: unknown): string | null => {
  const id = typeof value === 'string' ? value : asRecord(value).id
  return typeof id === 'string' ? id : null
}

/** Reads a value of a relationship or upload field, populated or not, one or many. */
export const linksOf = (field: Pick<FieldNode, 'relationTo' | 'isPolymorphic'>, value: unknown): Reference[] =>
  [value].flat().flatMap((item): Reference[] => {
    const collection = field.isPolymorphic ? asRecord(item).relationTo : field.relationTo[0]
    const id = idOf(field.isPolymorphic ? asRecord(item).value : item)
    return id && typeof collection === 'string' ? [{ collection, id }] : []
  })

/** What one node of formatted text leads to: uploads, relationships, and links to our own documents. */
export const linkOfNode = (node: LocalizedDoc): Reference | null => {
  const target = node.type === 'link' || node.type === 'autolink' ? asRecord(asRecord(node.fields).doc) : node
  const isReference = typeof target.relationTo === 'string' && 'value' in target
  const id = isReference ? idOf(target.value) : null
  return id ? { collection: String(target.relationTo), id } : null
}

const inRichText = (node: LocalizedDoc): Reference[] => {
  const own = linkOfNode(node)
  const children = Array.isArray(node.children) ? (node.children as LocalizedDoc[]) : []
  return [...(own ? [own] : []), ...children.flatMap(inRichText)]
}

/** Fields of a collection, to look into documents that came along inside; without it only the outer one is read. */
export type TreeOf = (collection: string) => readonly FieldNode[]

const carried = (field: FieldNode, value: unknown, treeOf: TreeOf | undefined): Reference[] =>
  !treeOf
    ? []
    : [value].flat().flatMap((item) => {
        const inner = field.isPolymorphic ? asRecord(item).value : item
        const collection = field.isPolymorphic ? String(asRecord(item).relationTo) : (field.relationTo[0] ?? '')
        return inner && typeof inner === 'object' ? referencesIn(treeOf(collection), asRecord(inner), null, treeOf) : []
      })

const inField = (field: FieldNode, value: unknown, locale: string | null, treeOf: TreeOf | undefined): Reference[] => {
  if (field.type === 'relationship' || field.type === 'upload')
    return [...linksOf(field, value), ...carried(field, value, treeOf)]
  if (field.type === 'richText') return inRichText(asRecord(asRecord(value).root))
  if (field.type === 'group') return referencesIn(field.children, asRecord(value), locale, treeOf)
  if (field.type === 'array')
    return [value].flat().flatMap((row) => referencesIn(field.children, asRecord(row), locale, treeOf))
  return []
}

/**
 * Every link of a document to others.
 * @param locale the language to read from localized fields of an all-languages document; null when the document is of
 *               one language already
 */
export const referencesIn = (
  fields: readonly FieldNode[],
  doc: LocalizedDoc,
  locale: string | null,
  treeOf?: TreeOf,
): Reference[] =>
  fields.flatMap((field) =>
    inField(
      field,
      field.localized && locale !== null ? asRecord(doc[field.name])[locale] : doc[field.name],
      locale,
      treeOf,
    ),
  )
