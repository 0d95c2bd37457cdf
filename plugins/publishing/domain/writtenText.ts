import type { FieldNode } from '../../../src/fields/tree.ts'
import type { WrittenAs } from '../../../src/fields/writtenText.ts'
import type { LocalizedDoc } from './compileRow.ts'
import { asRecord } from './values.ts'

/** Writes a rich text of one language; null where there is none. */
export type Write = (richText: unknown, as: WrittenAs, language: 'ka' | 'en', name: string) => string | null

/** The fields that are written from another one. */
export const writtenFields = (fields: readonly FieldNode[]): FieldNode[] =>
  fields.filter(({ writtenFrom }) => writtenFrom !== undefined)

const writtenValue = (field: FieldNode, row: LocalizedDoc, write: Write): unknown => {
  const { name, as } = field.writtenFrom ?? { name: '', as: 'text' as const }
  const source = row[name]
  if (!field.localized) return write(source, as, 'ka', name)
  return Object.fromEntries(
    Object.entries(asRecord(source)).map(([language, value]) => [
      language,
      write(value, as, language === 'en' ? 'en' : 'ka', name),
    ]),
  )
}

/** A row of all languages with every written field made anew from its rich text. */
export const withWritten = (fields: readonly FieldNode[], row: LocalizedDoc, write: Write): LocalizedDoc => ({
  ...row,
  ...Object.fromEntries(writtenFields(fields).map((field) => [field.name, writtenValue(field, row, write)])),
})

/** A document without its written fields. */
export const withoutWritten = (fields: readonly FieldNode[], doc: LocalizedDoc): LocalizedDoc => {
  const names = writtenFields(fields).map(({ name }) => name)
  return Object.fromEntries(Object.entries(doc).filter(([name]) => !names.includes(name)))
}
