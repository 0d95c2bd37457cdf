import type { FieldNode } from '../../../src/fields/tree.ts'
import type { LocalizedDoc } from './compileRow.ts'
import { referencesIn } from './references.ts'

/** The fields that readers get, at every depth: a row of a public table may hold a field for staff. */
const publicPart = (fields: readonly FieldNode[]): FieldNode[] =>
  fields
    .filter((field) => field.audience === 'public')
    .map((field) => ({ ...field, children: publicPart(field.children) }))

/**
 * The media that one language of a document shows: upload fields, links to media, and the nodes of formatted text.
 * @returns ids, each once
 */
export const mediaIn = (fields: readonly FieldNode[], doc: LocalizedDoc, locale: string): string[] => {
  const ids = referencesIn(publicPart(fields), doc, locale).filter(({ collection }) => collection === 'media')
  return [...new Set(ids.map(({ id }) => id))]
}
