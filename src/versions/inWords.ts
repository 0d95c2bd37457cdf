import type { Field } from 'payload'
import type { Vocabulary } from '../fields/vocabulary.ts'
import { writeDay, writeInstant } from '../format/dates.ts'
import { writeExactly } from '../format/numbers.ts'
import { languageNames } from '../labels/languages.ts'
import { versionWords } from '../labels/versions.ts'
import type { Language } from '../slugs.ts'
import { linksIn, type Titles } from './links.ts'

type Label = { ka: string; en: string }
type Options = readonly { value: string; label: Label }[]

/** What a version is read with: the language of the reader, and the names of the documents that it points to. */
export type Reading = { language: Language; titles: Titles }

const labelIn = (options: Options, value: unknown, language: Language): string =>
  options.find((one) => one.value === value)?.label[language] ?? String(value)

/** Numbers that name something and measure nothing are written as they are. */
const inFigures = (name: string, value: unknown): string =>
  typeof value === 'number' && !['year', 'weight'].includes(name) ? writeExactly(value) : String(value)

/** The languages in which a document is public: 'ka,en'. */
const languagesIn = (value: unknown, language: Language): string =>
  String(value)
    .split(',')
    .map((one) => languageNames[one as Language]?.[language] ?? one)
    .join(', ')

const ofText = (field: Extract<Field, { name: string }>, value: unknown, language: Language): string => {
  if (field.name === 'publicLocales') return languagesIn(value, language)
  const vocabulary = (field as { custom?: { vocabulary?: Vocabulary } }).custom?.vocabulary
  return vocabulary ? labelIn(vocabulary, value, language) : String(value)
}

const dateIn = (field: Extract<Field, { type: 'date' }>, value: unknown, language: Language): string =>
  field.admin?.date?.pickerAppearance === 'dayOnly'
    ? writeDay(String(value).slice(0, 10), language)
    : writeInstant(new Date(String(value)), language)

const one = (field: Field, value: unknown, { language }: Reading): string => {
  switch (field.type) {
    case 'number':
      return inFigures(field.name, value)
    case 'date':
      return dateIn(field, value, language)
    case 'checkbox':
      return versionWords[language][value ? 'yes' : 'no']
    case 'select':
    case 'radio':
      return labelIn(field.options as unknown as Options, value, language)
    default:
      return 'name' in field ? ofText(field as Extract<Field, { name: string }>, value, language) : String(value)
  }
}

/**
 * What a field holds, in words for people: labels in the place of codes, names of ids, dates and figures in the house
 * style. Formatted text has its own (richInWords.ts).
 * @param value as a version carries it, one language of it
 * @returns one line for each value; none for an empty field
 */
export const inWords = (field: Field, value: unknown, reading: Reading): string[] => {
  if (field.type === 'relationship' || field.type === 'upload')
    return linksIn(value, field.relationTo).map(
      ({ id }) => reading.titles.get(id) ?? versionWords[reading.language].notReadable,
    )
  return [value]
    .flat()
    .filter((each) => each !== undefined && each !== null && each !== '')
    .map((each) => one(field, each, reading))
}
