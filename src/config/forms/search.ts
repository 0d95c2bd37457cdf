import type { CollectionConfig, Field } from 'payload'
import { fieldTree } from '../../fields/tree.ts'

/** Words by which people look for a document in a list. */
const names = [
  'title',
  'displayName',
  'number',
  'slug',
  'abbreviation',
  'code',
  'email',
  'publicEmail',
  'phone',
  'post',
  'downloadName',
  'alt',
  'credit',
  'fromPath',
  'toAddress',
  'action',
  'documentId',
]

/** A field with a reading rule of its own would turn the whole search away from those who may not read it. */
const isForEverybody = (fields: readonly Field[], name: string): boolean => {
  const field = fields.find((one) => 'name' in one && one.name === name)
  return !(field && 'access' in field && field.access?.read) || Boolean(field.custom?.audience)
}

/** Fields in which the search of a list looks. */
export const searchableIn = (fields: CollectionConfig['fields']): string[] => {
  const there = fieldTree(fields)
    .filter(({ type }) => type === 'text' || type === 'email')
    .map(({ name }) => name)
  return names.filter((name) => there.includes(name) && isForEverybody(fields, name))
}
