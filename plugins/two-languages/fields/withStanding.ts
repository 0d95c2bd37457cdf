import type { Config, Field } from 'payload'

const standing = '/plugins/two-languages/components/Standing.client.tsx#Standing'

type Shown = {
  localized?: boolean
  admin?: { hidden?: boolean; readOnly?: boolean; components?: { beforeInput?: unknown[] } }
}

const isText = (field: Field): boolean =>
  ['text', 'textarea', 'richText'].includes(field.type) &&
  Boolean((field as Shown).localized) &&
  !(field as Shown).admin?.hidden &&
  !(field as Shown).admin?.readOnly &&
  (field as { name?: string }).name !== 'slug'

const marked = (field: Field): Field => {
  const { admin } = field as Shown
  const components = { ...admin?.components, beforeInput: [standing, ...(admin?.components?.beforeInput ?? [])] }
  return { ...field, admin: { ...admin, components } } as Field
}

const inside = (field: Field): Field => {
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(inside) })) }
  if ('fields' in field && Array.isArray(field.fields)) return { ...field, fields: field.fields.map(inside) } as Field
  return isText(field) ? marked(field) : field
}

/** Puts the mark of the other language before every text that people write, at every depth. */
export const withStanding = (config: Config, slugs: readonly string[]): Config => ({
  ...config,
  collections: config.collections?.map((one) =>
    slugs.includes(one.slug) ? { ...one, fields: one.fields.map(inside) } : one,
  ),
  globals: config.globals?.map((one) => (slugs.includes(one.slug) ? { ...one, fields: one.fields.map(inside) } : one)),
})
