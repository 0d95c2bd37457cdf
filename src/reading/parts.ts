import type { PayloadRequest } from 'payload'
import { versionWords } from '../labels/versions.ts'
import type { Language } from '../slugs.ts'
import { inWords } from '../versions/inWords.ts'
import { type Titles, titlesOf } from '../versions/links.ts'
import { namedIn } from '../versions/namedIn.ts'
import { richInWords } from '../versions/richInWords.ts'
import type { Place, PlacedValue } from './placedValues.ts'

/** A value as people read it: formatted text as safe markup, everything else as plain lines; never empty. */
export type Part = Place & ({ kind: 'rich'; html: string } | { kind: 'plain'; lines: readonly string[] })

const partOf = ({ field, value, ...place }: PlacedValue, reader: Language, titles: Titles): Part[] => {
  const language = place.language ?? reader
  if (field.type !== 'richText') {
    const lines = inWords(field, value, { language, titles })
    return lines.length > 0 ? [{ ...place, kind: 'plain', lines }] : []
  }
  const { picture, notReadable } = versionWords[reader]
  const html = richInWords(value, language, (id) => `[${picture}: ${titles.get(id) ?? notReadable}]`)
  return html === '' ? [] : [{ ...place, kind: 'rich', html }]
}

/**
 * Values in words: names in the place of ids, as far as the reader may read them, labels of codes, dates and figures in the
 * house style. Empty ones are left out.
 */
export const partsOf = async (
  req: PayloadRequest,
  values: readonly PlacedValue[],
  reader: Language,
): Promise<Part[]> => {
  const links = values.flatMap(({ field, value }) => namedIn(field, value))
  const titles = await titlesOf(req, links, reader)
  return values.flatMap((one) => partOf(one, reader, titles))
}
