import type { CollectionConfig } from 'payload'
import { can, neverPublic, nobody } from '../src/access/can.ts'
import { editDocument } from '../src/access/edit.ts'
import { gateRead, gateReadVersions } from '../src/access/read.ts'
import { forPublic, forStaff } from '../src/fields/audience.ts'
import { number, richText } from '../src/fields/make.ts'
import { internalNoteField, slugField, titleField, topicsField } from '../src/fields/shared.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { slugs } from '../src/slugs.ts'

/** A question that people ask often, and its answer. */
export const Faqs: CollectionConfig = {
  slug: slugs.faqs,
  labels: collectionLabels.faqs,
  admin: { group: groups.users, useAsTitle: 'title', defaultColumns: ['title', 'topics', 'state'] },
  access: {
    read: gateRead(slugs.faqs),
    readVersions: gateReadVersions(slugs.faqs),
    create: can(slugs.faqs, 'create'),
    update: editDocument(slugs.faqs),
    delete: neverPublic(slugs.faqs),
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
      richText('answer', { localized: true, required: true }),
      topicsField(),
      number('weight', { index: true }),
    ]),
    ...forStaff([internalNoteField()]),
  ],
}
