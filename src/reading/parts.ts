import type { Field, PayloadRequest } from 'payload'
import { versionWords } from '../labels/versions.ts'
import { element, text } from '../richText/markup.ts'
import { type Language, slugs } from '../slugs.ts'
import { inWords } from '../versions/inWords.ts'
import { type Link, linksIn, type Titles, titlesOf } from '../versions/links.ts'
import { picturesIn, richInWords } from '../versions/richInWords.ts'
import type { Place, PlacedValue } from './placedValues.ts'

/** A value as people read it, as safe markup; never empty. */
export type Part = Place & { html: string; isRich: boolean }

const linksOf = (field: Field, value: unknown): Link[] => {
  if (field.type === 'relationship' || field.type === 'upload') return linksIn(value, field.relationTo)
  return field.type === 'richText' ? picturesIn(value).map((id) => ({ collection: slugs.media, id })) : []
}

const written = ({ field, value, language }: PlacedValue, reader: Language, titles: Titles): string => {
  const { picture, notReadable } = versionWords[reader]
  if (field.type === 'richText')
    return richInWords(value, language ?? reader, (id) => `[${picture}: ${titles.get(id) ?? notReadable}]`)
  return inWords(field, value, { language: language ?? reader, titles })
    .map((line) => element('p', {}, text(line)))
    .join('')
}

/** Values in words: names in the place of ids, labels of codes, dates and figures in the house style; empty ones are left out. */
export const partsOf = async (
  req: PayloadRequest,
  values: readonly PlacedValue[],
  reader: Language,
): Promise<Part[]> => {
  const titles = await titlesOf(
    req,
    values.flatMap(({ field, value }) => linksOf(field, value)),
    reader,
  )
  return values.flatMap((one) => {
    const html = written(one, reader, titles)
    const { path, label, language } = one
    return html === '' ? [] : [{ path, label, language, html, isRich: one.field.type === 'richText' }]
  })
}
