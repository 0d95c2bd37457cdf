import type { CollectionConfig } from 'payload'
import { can, neverPublic, nobody } from '../src/access/can.ts'
import { editDocument } from '../src/access/edit.ts'
import { gateRead, gateReadVersions } from '../src/access/read.ts'
import { forPublic, forStaff } from '../src/fields/audience.ts'
import { relation } from '../src/fields/make.ts'
import {
  bodyField,
  coverField,
  filesField,
  internalNoteField,
  publishedOnField,
  sharingField,
  slugField,
  summaryField,
  teamFields,
  titleField,
  topicsField,
} from '../src/fields/shared.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { slugs } from '../src/slugs.ts'

/** News of the office itself: visits, appointments, censuses beginning. */
export const News: CollectionConfig = {
  slug: slugs.news,
  labels: collectionLabels.news,
  admin: { group: groups.media, useAsTitle: 'title', defaultColumns: ['title', 'publishedOn', 'state'] },
  access: {
    read: gateRead(slugs.news),
    readVersions: gateReadVersions(slugs.news),
    create: can(slugs.news, 'create'),
    update: editDocument(slugs.news),
    delete: neverPublic(slugs.news),
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
      topicsField(),
      summaryField(),
      bodyField(true),
      coverField(),
      relation('gallery', slugs.galleries),
      filesField(),
      sharingField(),
    ]),
    ...forStaff([...teamFields(), internalNoteField()]),
  ],
}
