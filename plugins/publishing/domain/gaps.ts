import type { FieldNode } from '../../../src/fields/tree.ts'
import { type Language, languages } from '../../../src/slugs.ts'
import type { LocalizedDoc } from './compileRow.ts'
import { textsIn } from './textsIn.ts'
import { asRecord } from './values.ts'

/** Words that readers of one language get and readers of the other do not. */
export type Gap = {
  /** The language that has none. */
  language: Language
  /** Names of fields and, from 1, numbers of rows that lead to it. */
  path: readonly (string | number)[]
  /** Nothing may go out like this in that language. */
  blocks: boolean
}

/** Title and summary stand in for these, and the address is made of the title. */
const hasStandIn = ['slug', 'sharingTitle', 'sharingText']

/** A figure without its unit says something else, in a row or beside one. */
const belongsToFigure = ['unitOfMeasure']

/** A file without a title is listed by its name. */
const hasNameOfItsOwn = ['fileTitle']

const doesBlock = (name: string, isInRow: boolean): boolean =>
  belongsToFigure.includes(name) || (isInRow && !hasNameOfItsOwn.includes(name))

const isWritten = ({ audience, virtual, writtenFrom, name, required }: FieldNode): boolean =>
  // What is required is asked for by the validation of the form.
  audience === 'public' && !virtual && !writtenFrom && !required && !hasStandIn.includes(name)

const hasWords = (field: FieldNode, value: unknown): boolean =>
  textsIn([field], { [field.name]: value }).some(({ text }) => text.trim() !== '')

const lackIn = (field: FieldNode, value: unknown): Language[] => {
  const lacking = languages.filter((language) => !hasWords(field, asRecord(value)[language]))
  return lacking.length < languages.length ? lacking : []
}

const inField = (field: FieldNode, value: unknown, path: Gap['path'], isInRow: boolean): Gap[] => {
  if (field.localized) {
    const blocks = doesBlock(field.name, isInRow)
    return isWritten(field) ? lackIn(field, value).map((language) => ({ language, path, blocks })) : []
  }
  if (field.type === 'group') return inFields(field.children, asRecord(value), path, isInRow)
  if (field.type !== 'array' || !Array.isArray(value)) return []
  return value.flatMap((row, index) => inFields(field.children, asRecord(row), [...path, index + 1], true))
}

const inFields = (fields: readonly FieldNode[], doc: LocalizedDoc, path: Gap['path'], isInRow: boolean): Gap[] =>
  fields
    .filter(({ audience }) => audience === 'public')
    .flatMap((field) => inField(field, doc[field.name], [...path, field.name], isInRow))

/**
 * Optional words that only one language has. In a row, beside a figure or a picture, they would leave a cell empty or say
 * less, so they block; a whole text, such as a summary, may be left to one language by choice, which is said.
 */
export const gapsIn = (fields: readonly FieldNode[], doc: LocalizedDoc): Gap[] => inFields(fields, doc, [], false)
