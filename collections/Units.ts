import type { CollectionConfig } from 'payload'
import { can, nobody } from '../src/access/can.ts'
import { number, relation, term, text } from '../src/fields/make.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { unitKinds } from '../src/labels/vocabularies.ts'
import { slugs } from '../src/slugs.ts'

/** A structural unit of the office, in a tree, territorial offices included. A person has one and may head one. */
export const Units: CollectionConfig = {
  slug: slugs.units,
  labels: collectionLabels.units,
  admin: { group: groups.office, useAsTitle: 'title', defaultColumns: ['title', 'kind', 'parent'] },
  access: {
    read: can(slugs.units, 'read'),
    readVersions: nobody,
    create: can(slugs.units, 'create'),
    update: can(slugs.units, 'update'),
    delete: can(slugs.units, 'remove'),
    unlock: nobody,
  },
  defaultPopulate: { title: true },
  fields: [
    text('title', { localized: true, required: true, index: true }),
    term('kind', unitKinds, { required: true, defaultValue: 'department' }),
    relation('parent', slugs.units),
    relation('unitHead', slugs.users),
    text('settlement', { localized: true }),
    number('weight', { index: true }),
  ],
}
