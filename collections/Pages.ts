import type { CollectionConfig } from 'payload'
import { can, neverPublic, nobody } from '../src/access/can.ts'
import { editDocument } from '../src/access/edit.ts'
import { gateRead, gateReadVersions } from '../src/access/read.ts'
import { forPublic, forStaff } from '../src/fields/audience.ts'
import { number, relation } from '../src/fields/make.ts'
import {
  bodyField,
  coverField,
  filesField,
  internalNoteField,
  sharingField,
  slugField,
  summaryField,
  teamFields,
  titleField,
} from '../src/fields/shared.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { slugs } from '../src/slugs.ts'

/** A standing page of the website, in a tree. */
export const Pages: CollectionConfig = {
  slug: slugs.pages,
  labels: collectionLabels.pages,
  admin: { group: groups.website, useAsTitle: 'title', defaultColumns: ['title', 'parent', 'state'] },
  access: {
    read: gateRead(slugs.pages),
    readVersions: gateReadVersions(slugs.pages),
    create: can(slugs.pages, 'create'),
    update: editDocument(slugs.pages),
    delete: neverPublic(slugs.pages),
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
      relation('parent', slugs.pages),
      number('weight', { index: true }),
      summaryField(),
      bodyField(true),
      coverField(),
      filesField(),
      sharingField(),
    ]),
    ...forStaff([...teamFields(), internalNoteField()]),
  ],
}
