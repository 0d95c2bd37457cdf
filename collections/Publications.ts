import type { CollectionConfig } from 'payload'
import { can, neverPublic, nobody } from '../src/access/can.ts'
import { editDocument } from '../src/access/edit.ts'
import { gateRead, gateReadVersions } from '../src/access/read.ts'
import { forPublic, forStaff } from '../src/fields/audience.ts'
import { day, number, relation, term, text } from '../src/fields/make.ts'
import {
  bodyField,
  correctionsField,
  coverField,
  figuresField,
  filesField,
  internalNoteField,
  publicContactField,
  publishedOnField,
  referencePeriodFields,
  responsibleUnitField,
  sharingField,
  slugField,
  summaryField,
  teamFields,
  titleField,
  topicsField,
} from '../src/fields/shared.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { publicationKinds } from '../src/labels/vocabularies.ts'
import { slugs } from '../src/slugs.ts'

/** A statistical publication: one edition of a series, in Georgian and English. */
export const Publications: CollectionConfig = {
  slug: slugs.publications,
  labels: collectionLabels.publications,
  admin: { group: groups.statistics, useAsTitle: 'title', defaultColumns: ['title', 'kind', 'publishedOn', 'state'] },
  access: {
    read: gateRead(slugs.publications),
    readVersions: gateReadVersions(slugs.publications),
    create: can(slugs.publications, 'create'),
    update: editDocument(slugs.publications),
    delete: neverPublic(slugs.publications),
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
      {
        type: 'row',
        fields: [
          term('kind', publicationKinds, { required: true }),
          text('series', { localized: true }),
          text('edition', { localized: true }),
        ],
      },
      ...referencePeriodFields(),
      summaryField(),
      bodyField(),
      figuresField(),
      filesField(),
      relation('datasets', slugs.datasets, { hasMany: true }),
      coverField(),
      publicContactField(true),
      relation('methodology', slugs.methodologies),
      day('nextReleaseOn', { index: true }),
      { type: 'row', fields: [text('isbn'), text('issn'), number('printRun', { min: 0 })] },
      correctionsField(),
      sharingField(),
    ]),
    ...forStaff([responsibleUnitField(), ...teamFields(), internalNoteField()]),
  ],
}
