import type { Field, RichTextField } from 'payload'
import { nobody } from '../access/can.ts'
import { audienceOf } from './audience.ts'

/** As what a rich text is written beside itself: HTML, or text without any form. */
export type WrittenAs = 'html' | 'text'

/** Of which field a written one is made, and as what. */
export type WrittenFrom = { name: string; as: WrittenAs }

const endings = { html: 'Html', text: 'Text' } as const
const kinds = { html: { ka: 'HTML', en: 'HTML' }, text: { ka: 'უფორმატო', en: 'plain' } } as const

type Words = { ka?: string; en?: string }

/** `body` gets `bodyHtml` and `bodyText`: written when a document is published, by nobody else. */
const beside = (field: RichTextField, as: WrittenAs): Field => {
  const label = field.label as Words
  return {
    type: 'textarea',
    name: `${field.name}${endings[as]}`,
    label: { ka: `${label.ka} (${kinds[as].ka})`, en: `${label.en} (${kinds[as].en})` },
    localized: field.localized,
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
    access: { create: nobody, update: nobody },
    custom: { audience: audienceOf(field), writtenFrom: { name: field.name, as } satisfies WrittenFrom },
  }
}

/**
 * Fields with HTML and plain text beside each public rich text of a document itself, tabs and rows followed; a rich text
 * inside a table of rows has none.
 */
export const withWrittenText = (fields: Field[]): Field[] =>
  fields.flatMap((field): Field[] => {
    if (field.type === 'row' || field.type === 'collapsible')
      return [{ ...field, fields: withWrittenText(field.fields) }]
    if (field.type === 'tabs')
      return [{ ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withWrittenText(tab.fields) })) }]
    return field.type === 'richText' && audienceOf(field) === 'public'
      ? [field, beside(field, 'html'), beside(field, 'text')]
      : [field]
  })
