import type { CollectionConfig } from 'payload'
import { can, neverPublic, nobody } from '../src/access/can.ts'
import { editDocument } from '../src/access/edit.ts'
import { gateRead, gateReadVersions } from '../src/access/read.ts'
import { forPublic, forStaff } from '../src/fields/audience.ts'
import { rows, text, textarea } from '../src/fields/make.ts'
import {
  bodyField,
  filesField,
  internalNoteField,
  publishedOnField,
  responsibleUnitField,
  slugField,
  summaryField,
  teamFields,
  titleField,
  topicsField,
} from '../src/fields/shared.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { slugs } from '../src/slugs.ts'

/** How figures are made: definitions, sources, coverage, revisions. */
export const Methodologies: CollectionConfig = {
  slug: slugs.methodologies,
  labels: collectionLabels.methodologies,
  admin: { group: groups.statistics, useAsTitle: 'title', defaultColumns: ['title', 'topics', 'state'] },
  access: {
    read: gateRead(slugs.methodologies),
    readVersions: gateReadVersions(slugs.methodologies),
    create: can(slugs.methodologies, 'create'),
    update: editDocument(slugs.methodologies),
    delete: neverPublic(slugs.methodologies),
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
      rows('definitions', [
        text('termName', { localized: true, required: true }),
        textarea('definition', { localized: true, required: true }),
      ]),
      filesField(),
    ]),
    ...forStaff([responsibleUnitField(), ...teamFields(), internalNoteField()]),
  ],
}
