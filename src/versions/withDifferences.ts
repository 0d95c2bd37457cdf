import type { Field, TabsField } from 'payload'

const difference = '/src/versions/Difference.tsx#Difference'
const nothing = '/src/versions/Nothing.tsx#Nothing'

const written = ['text', 'textarea', 'email', 'richText']
const chosen = ['number', 'date', 'checkbox', 'select', 'radio', 'relationship', 'upload']

type Admin = { hidden?: boolean; components?: object }

const withDiff = (field: Field, Diff: string): Field => {
  const admin = (field.admin ?? {}) as Admin
  return { ...field, admin: { ...admin, components: { ...admin.components, Diff } } } as Field
}

const inside = (field: Field): Field => {
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withDifferences(tab.fields) })) } as TabsField
  if (field.type === 'blocks')
    return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: withDifferences(block.fields) })) }
  return 'fields' in field ? ({ ...field, fields: withDifferences(field.fields) } as Field) : field
}

/** Fields that say in words what changed between two versions; what no form shows is not compared. */
export const withDifferences = (fields: readonly Field[]): Field[] =>
  fields.map((field) => {
    if ((field.admin as Admin | undefined)?.hidden) return withDiff(field, nothing)
    return [...written, ...chosen].includes(field.type) ? withDiff(field, difference) : inside(field)
  })
