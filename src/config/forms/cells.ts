import type { DateField, Field } from 'payload'
import { strictDate } from '../../fields/typed/paths.ts'

const cells = {
  day: '/src/fields/cells/DayCell.client.tsx#DayCell',
  instant: '/src/fields/cells/InstantCell.client.tsx#InstantCell',
  number: '/src/fields/cells/NumberCell.client.tsx#NumberCell',
} as const

/** Numbers that name something and measure nothing: 2026 has no space in it. */
const names = ['year', 'weight']

const isDayOnly = (field: DateField): boolean => field.admin?.date?.pickerAppearance === 'dayOnly'

const cellOf = (field: Field): string | undefined => {
  if (field.type === 'date') return isDayOnly(field) ? cells.day : cells.instant
  return field.type === 'number' && !names.includes(field.name) ? cells.number : undefined
}

/** Lists write days, instants and numbers in the house style; Payload would use its own format. */
export const withHouseCells = (fields: readonly Field[]): Field[] =>
  fields.map((field) => {
    if (field.type === 'row' || field.type === 'collapsible')
      return { ...field, fields: withHouseCells(field.fields) } as Field
    const cell = cellOf(field)
    const admin = (field.admin ?? {}) as { components?: object }
    return cell ? ({ ...field, admin: { ...admin, components: { Cell: cell, ...admin.components } } } as Field) : field
  })

const timestamp = (name: 'createdAt' | 'updatedAt'): Field => ({
  name,
  type: 'date',
  label: ({ t }) => t(`general:${name}`),
  index: true,
  admin: { hidden: true, disableBulkEdit: true, date: strictDate },
})

/** Payload's own two columns as it would add them itself, declared so that lists write them in the house style. */
export const withTimestamps = (fields: readonly Field[]): Field[] => {
  const declared = fields.map((field) => ('name' in field ? field.name : undefined))
  return [...fields, ...(['updatedAt', 'createdAt'] as const).filter((name) => !declared.includes(name)).map(timestamp)]
}
