import type { CollectionConfig } from 'payload'
import { can, neverPublic, nobody } from '../src/access/can.ts'
import { editDocument } from '../src/access/edit.ts'
import { gateRead, gateReadVersions } from '../src/access/read.ts'
import { forPublic, forStaff } from '../src/fields/audience.ts'
import { day, instant, relation, rows, term, text, textarea, upload } from '../src/fields/make.ts'
import {
  correctionsField,
  internalNoteField,
  publicContactField,
  publishedOnField,
  referencePeriodFields,
  responsibleUnitField,
  slugField,
  summaryField,
  teamFields,
  titleField,
  topicsField,
} from '../src/fields/shared.ts'
import { validateWebAddress } from '../src/fields/webAddress.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { datasetFormats, licences } from '../src/labels/vocabularies.ts'
import { slugs } from '../src/slugs.ts'

/** A table of figures for machines and people: variables, period, unit, licence and files. */
export const Datasets: CollectionConfig = {
  slug: slugs.datasets,
  labels: collectionLabels.datasets,
  admin: {
    group: groups.statistics,
    useAsTitle: 'title',
    defaultColumns: ['title', 'licence', 'lastUpdatedAt', 'state'],
  },
  access: {
    read: gateRead(slugs.datasets),
    readVersions: gateReadVersions(slugs.datasets),
    create: can(slugs.datasets, 'create'),
    update: editDocument(slugs.datasets),
    delete: neverPublic(slugs.datasets),
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
      ...referencePeriodFields(),
      rows('variables', [
        text('variableName', { localized: true, required: true }),
        text('unitOfMeasure', { localized: true }),
        textarea('definition', { localized: true }),
      ]),
      text('unitOfMeasure', { localized: true }),
      text('coverage', { localized: true }),
      term('licence', licences, { required: true, defaultValue: 'cc-by-4.0' }),
      rows('distributions', [term('format', datasetFormats, { required: true }), upload('file', { required: true })]),
      text('tableUrl', { validate: validateWebAddress }),
      instant('lastUpdatedAt', { index: true }),
      publicContactField(),
      relation('methodology', slugs.methodologies),
      day('nextReleaseOn', { index: true }),
      correctionsField(),
    ]),
    ...forStaff([responsibleUnitField(), ...teamFields(), internalNoteField()]),
  ],
}
