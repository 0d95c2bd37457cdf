import type { CollectionConfig } from 'payload'
import { can, neverPublic, nobody } from '../src/access/can.ts'
import { editDocument } from '../src/access/edit.ts'
import { gateRead, gateReadVersions } from '../src/access/read.ts'
import { forPublic, forStaff } from '../src/fields/audience.ts'
import { rows, text, upload } from '../src/fields/make.ts'
import {
  internalNoteField,
  publishedOnField,
  slugField,
  summaryField,
  teamFields,
  titleField,
} from '../src/fields/shared.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { slugs } from '../src/slugs.ts'

/** Pictures and films of one occasion. */
export const Galleries: CollectionConfig = {
  slug: slugs.galleries,
  labels: collectionLabels.galleries,
  admin: { group: groups.media, useAsTitle: 'title', defaultColumns: ['title', 'publishedOn', 'state'] },
  access: {
    read: gateRead(slugs.galleries),
    readVersions: gateReadVersions(slugs.galleries),
    create: can(slugs.galleries, 'create'),
    update: editDocument(slugs.galleries),
    delete: neverPublic(slugs.galleries),
    unlock: nobody,
  },
  versions: { drafts: true, maxPerDoc: 0 },
  trash: true,
  defaultSort: '-publishedOn',
  defaultPopulate: { title: true, slug: true },
  fields: [
    ...forPublic([
      titleField(),
      slugField(),
      publishedOnField(),
      summaryField(),
      rows('pictures', [upload('file', { required: true }), text('caption', { localized: true })]),
    ]),
    ...forStaff([...teamFields(), internalNoteField()]),
  ],
}
