import type { CollectionConfig } from 'payload'
import { can, neverPublic, nobody } from '../src/access/can.ts'
import { editDocument } from '../src/access/edit.ts'
import { gateRead, gateReadVersions } from '../src/access/read.ts'
import { forPublic, forStaff } from '../src/fields/audience.ts'
import { number, relation, text } from '../src/fields/make.ts'
import { coverField, internalNoteField, slugField, summaryField, titleField } from '../src/fields/shared.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { slugs } from '../src/slugs.ts'

/** A field of statistics, in a tree: prices → consumer prices. Everything public hangs on topics. */
export const Topics: CollectionConfig = {
  slug: slugs.topics,
  labels: collectionLabels.topics,
  admin: { group: groups.statistics, useAsTitle: 'title', defaultColumns: ['title', 'parent', 'state'] },
  access: {
    read: gateRead(slugs.topics),
    readVersions: gateReadVersions(slugs.topics),
    create: can(slugs.topics, 'create'),
    update: editDocument(slugs.topics),
    delete: neverPublic(slugs.topics),
    unlock: nobody,
  },
  versions: { drafts: true, maxPerDoc: 0 },
  trash: true,
  defaultSort: 'weight',
  defaultPopulate: { title: true, slug: true },
  fields: [
    ...forPublic([
      titleField(),
      slugField(),
      summaryField(),
      relation('parent', slugs.topics),
      text('code'),
      number('weight', { index: true }),
      coverField(),
    ]),
    ...forStaff([internalNoteField()]),
  ],
}
