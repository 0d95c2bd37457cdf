import type { CollectionConfig } from 'payload'
import { can, nobody } from '../src/access/can.ts'
import { relation, text, textarea } from '../src/fields/make.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { slugs } from '../src/slugs.ts'

/** A term that the office has agreed on, in both languages; two-languages suggests it and notices where it is not used. */
export const Terms: CollectionConfig = {
  slug: slugs.terms,
  labels: collectionLabels.terms,
  admin: {
    group: groups.office,
    useAsTitle: 'termKa',
    defaultColumns: ['termKa', 'termEn', 'topics'],
    listSearchableFields: ['termKa', 'termEn'],
  },
  access: {
    read: can(slugs.terms, 'read'),
    readVersions: nobody,
    create: can(slugs.terms, 'create'),
    update: can(slugs.terms, 'update'),
    delete: can(slugs.terms, 'remove'),
    unlock: nobody,
  },
  defaultSort: 'termKa',
  fields: [
    {
      type: 'row',
      fields: [
        text('termKa', { required: true, unique: true, index: true, maxLength: 120 }),
        text('termEn', {
          required: true,
          index: true,
          maxLength: 120,
          admin: { components: { Cell: '/src/fields/cells/EnglishCell.tsx#EnglishCell' } },
        }),
      ],
    },
    { type: 'row', fields: [textarea('definitionKa'), textarea('definitionEn')] },
    textarea('termNote'),
    relation('topics', slugs.topics, { hasMany: true }),
  ],
}
