import type { FieldNode } from '../../../src/fields/tree.ts'
import type { LocalizedDoc } from './compileRow.ts'
import { linkOfNode, linksOf, type Reference } from './references.ts'
import { asRecord } from './values.ts'

/** What the reader may see, and the fields of a collection, for documents that came along inside. */
export type Sight = { maySee: (reference: Reference) => boolean; treeOf: (collection: string) => readonly FieldNode[] }

const seen = (field: FieldNode, item: unknown, sight: Sight): boolean => linksOf(field, item).every(sight.maySee)

/** A document that came along with a link is cleaned like the one it hangs on. */
const inside = (field: FieldNode, item: unknown, sight: Sight): unknown => {
  const carried = field.isPolymorphic ? asRecord(item).value : item
  if (!carried || typeof carried !== 'object') return item
  const collection = field.isPolymorphic ? String(asRecord(item).relationTo) : (field.relationTo[0] ?? '')
  const cleaned = withoutHidden(sight.treeOf(collection), asRecord(carried), sight)
  return field.isPolymorphic ? { ...asRecord(item), value: cleaned } : cleaned
}

const links = (field: FieldNode, value: unknown, sight: Sight): unknown => {
  if (value === null || value === undefined) return value
  if (Array.isArray(value))
    return value.filter((item) => seen(field, item, sight)).map((item) => inside(field, item, sight))
  return seen(field, value, sight) ? inside(field, value, sight) : null
}

/** A link to a hidden document becomes plain text; a hidden picture or card is left out. */
const richNode = (node: LocalizedDoc, sight: Sight): LocalizedDoc[] => {
  const children = Array.isArray(node.children)
    ? (node.children as LocalizedDoc[]).flatMap((child) => richNode(child, sight))
    : undefined
  const target = linkOfNode(node)
  if (target && !sight.maySee(target)) return children ?? []
  return [children ? { ...node, children } : node]
}

const valueWithout = (field: FieldNode, value: unknown, sight: Sight): unknown => {
  if (field.type === 'relationship' || field.type === 'upload') return links(field, value, sight)
  if (field.type === 'richText' && value) {
    const root = asRecord(asRecord(value).root)
    return { ...asRecord(value), root: richNode(root, sight)[0] }
  }
  if (field.type === 'group' && value) return withoutHidden(field.children, asRecord(value), sight)
  if (field.type === 'array' && Array.isArray(value))
    return value.map((row) => withoutHidden(field.children, asRecord(row), sight))
  return value
}

/**
 * A document of one language without the ids of documents that the reader may not see. Payload withholds the content of
 * such documents and leaves their ids (guide §2 row 8).
 */
export const withoutHidden = (fields: readonly FieldNode[], doc: LocalizedDoc, sight: Sight): LocalizedDoc => {
  const cleaned = fields
    .filter((field) => field.name in doc)
    .map((field) => [field.name, valueWithout(field, doc[field.name], sight)])
  return { ...doc, ...Object.fromEntries(cleaned) }
}
