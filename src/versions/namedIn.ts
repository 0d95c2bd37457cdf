import type { Field } from 'payload'
import { slugs } from '../slugs.ts'
import { type Link, linksIn } from './links.ts'
import { picturesIn } from './richInWords.ts'

/** The documents that a value names: by a relation, as an upload, or as pictures of a text. */
export const namedIn = (field: Field, value: unknown): Link[] => {
  if (field.type === 'relationship' || field.type === 'upload') return linksIn(value, field.relationTo)
  return field.type === 'richText' ? picturesIn(value).map((id) => ({ collection: slugs.media, id })) : []
}
