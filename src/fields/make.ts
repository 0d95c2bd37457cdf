import type {
  ArrayField,
  CheckboxField,
  DateField,
  Field,
  GroupField,
  JSONField,
  NumberField,
  RelationshipField,
  RichTextField,
  TextareaField,
  TextField,
  UploadField,
} from 'payload'
import { type FieldName, fieldLabels } from '../labels/fields.ts'
import { fieldHelp } from '../labels/help/index.ts'
import { rowLabels } from '../labels/rows.ts'
import { cleanNodes } from '../richText/editor/cleanNodes.ts'
import { type Slug, slugs } from '../slugs.ts'
import { normaliseDay, readDay, validateDay } from './day.ts'
import { plainGeorgian } from './plainGeorgian.ts'
import { strictDate, typedFields } from './typed/paths.ts'
import { type Vocabulary, validateTerm } from './vocabulary.ts'

/** Label and help of a field in both languages, by its name: one word per thing in the whole desk. */
const words = (name: FieldName, admin: object = {}) => ({
  name,
  label: fieldLabels[name],
  admin: { ...(fieldHelp[name] ? { description: fieldHelp[name] } : {}), ...admin },
})

type Options<T extends Field> = Omit<Partial<T>, 'name' | 'type' | 'label' | 'admin'> & { admin?: object }

/** One line of text; capitals of the Mtavruli block become ordinary Georgian letters. */
export const text = (name: FieldName, { admin, ...rest }: Options<TextField> = {}): TextField =>
  ({
    type: 'text',
    ...words(name, admin),
    hooks: { beforeValidate: [plainGeorgian] },
    maxLength: 500,
    ...rest,
  }) as TextField

/** Several lines of plain text. */
export const textarea = (name: FieldName, { admin, ...rest }: Options<TextareaField> = {}): TextareaField =>
  ({
    type: 'textarea',
    ...words(name, admin),
    hooks: { beforeValidate: [plainGeorgian] },
    maxLength: 20_000,
    ...rest,
  }) as TextareaField

/** Formatted text, written in the one editor of the office (richText/editor). */
export const richText = (name: FieldName, { admin, ...rest }: Options<RichTextField> = {}): RichTextField =>
  ({ type: 'richText', ...words(name, admin), hooks: { beforeValidate: [cleanNodes] }, ...rest }) as RichTextField

/** A number. */
export const number = (name: FieldName, { admin, ...rest }: Options<NumberField> = {}): NumberField =>
  ({
    type: 'number',
    ...words(name, { components: { Field: typedFields.number }, ...admin }),
    ...rest,
  }) as NumberField

/** Yes or no; no by default. */
export const check = (name: FieldName, { admin, ...rest }: Options<CheckboxField> = {}): CheckboxField =>
  ({ type: 'checkbox', ...words(name, admin), defaultValue: false, ...rest }) as CheckboxField

/** A calendar day in Tbilisi, read and written as 'YYYY-MM-DD' (GraphQL: midnight UTC of that day). */
export const day = (name: FieldName, { admin, ...rest }: Options<DateField> = {}): DateField =>
  ({
    type: 'date',
    ...words(name, {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy', ...strictDate },
      components: { Field: typedFields.date },
      ...admin,
    }),
    hooks: { beforeValidate: [normaliseDay], afterRead: [readDay] },
    validate: validateDay,
    ...rest,
  }) as DateField

/** An instant in UTC; people pick and see it in Tbilisi time. */
export const instant = (name: FieldName, { admin, ...rest }: Options<DateField> = {}): DateField =>
  ({
    type: 'date',
    ...words(name, {
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm', timeFormat: 'HH:mm', ...strictDate },
      components: { Field: typedFields.date },
      ...admin,
    }),
    ...rest,
  }) as DateField

/** One term of a vocabulary. Stored as text with validation, so that a list may grow without a change of the schema. */
export const term = (name: FieldName, vocabulary: Vocabulary, { admin, ...rest }: Options<TextField> = {}): TextField =>
  ({
    type: 'text',
    ...words(name, {
      ...admin,
      components: {
        Field: { path: '/src/fields/TermField.client.tsx#TermField', clientProps: { options: vocabulary } },
        Cell: { path: '/src/fields/TermCell.tsx#TermCell', serverProps: { options: vocabulary } },
      },
    }),
    index: true,
    validate: validateTerm(vocabulary),
    custom: { vocabulary },
    ...rest,
  }) as TextField

/** A link to one document of a collection, or to several with `hasMany`. */
export const relation = (
  name: FieldName,
  relationTo: Slug | Slug[],
  { admin, ...rest }: Options<RelationshipField> & { hasMany?: boolean } = {},
): RelationshipField =>
  ({ type: 'relationship', ...words(name, admin), relationTo, index: true, ...rest }) as RelationshipField

/** One file of the media library. */
export const upload = (
  name: FieldName,
  { admin, ...rest }: Options<UploadField> & { hasMany?: boolean } = {},
): UploadField => ({ type: 'upload', ...words(name, admin), relationTo: slugs.media, ...rest }) as UploadField

/** A table of rows that share the same fields. */
export const rows = (name: FieldName, fields: Field[], { admin, ...rest }: Options<ArrayField> = {}): ArrayField => {
  const label = rowLabels[name] ?? fieldLabels[name]
  return {
    type: 'array',
    ...words(name, { initCollapsed: false, ...admin }),
    labels: { singular: label, plural: label },
    fields,
    maxRows: 500,
    ...rest,
  } as ArrayField
}

/** Fields that belong together under one name. */
export const group = (name: FieldName, fields: Field[], { admin, ...rest }: Options<GroupField> = {}): GroupField =>
  ({ type: 'group', ...words(name, admin), fields, ...rest }) as GroupField

/** Data without a form of its own. */
export const json = (name: FieldName, { admin, ...rest }: Options<JSONField> = {}): JSONField =>
  ({
    type: 'json',
    ...words(name, { components: { Field: '/src/fields/JsonView.client.tsx#JsonView' }, ...admin }),
    ...rest,
  }) as JSONField
