import type { FieldNode } from '../../../src/fields/tree.ts'
import type { LocalizedDoc } from './compileRow.ts'
import { referencesIn } from './references.ts'

/**
 * The media that one language of a document shows: upload fields, links to media, and the nodes of formatted text.
 * @returns ids, each once
 */
export const mediaIn = (fields: readonly FieldNode[], doc: LocalizedDoc, locale: string): string[] => {
  const ids = referencesIn(
    fields.filter((field) => field.audience === 'public'),
    doc,
    locale,
  ).filter(({ collection }) => collection === 'media')
  return [...new Set(ids.map(({ id }) => id))]
}
