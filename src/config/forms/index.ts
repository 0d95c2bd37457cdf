import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'
import type { GlobalSlug, Slug } from '../../slugs.ts'
import { withDifferences } from '../../versions/withDifferences.ts'
import { arrangeForm } from './arrange.ts'
import { withHouseCells, withTimestamps } from './cells.ts'
import { formPlans } from './plans.ts'
import { searchableIn } from './search.ts'
import { withWords } from './words.ts'

const presets = '/src/config/forms/ListPresets.tsx#ListPresets'

const calmCollection = (collection: CollectionConfig): CollectionConfig => {
  const fields = collection.timestamps === false ? collection.fields : withTimestamps(collection.fields)
  const { admin = {} } = collection
  const slug = collection.slug as Slug
  return {
    ...collection,
    fields: arrangeForm(withDifferences(withWords(slug, withHouseCells(fields))), formPlans[slug]),
    admin: {
      listSearchableFields: searchableIn(collection.fields),
      ...admin,
      components: {
        ...admin.components,
        beforeListTable: [presets, ...(admin.components?.beforeListTable ?? [])],
      },
    },
  }
}

const calmGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  fields: arrangeForm(withDifferences(withWords(global.slug as GlobalSlug, withHouseCells(global.fields)))),
})

/** How forms and lists of the desk are laid out, after everything else has added its fields. No data, no schema. */
export const forms: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(calmCollection),
  globals: config.globals?.map(calmGlobal),
})
