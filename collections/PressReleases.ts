import type { CollectionConfig } from 'payload'
import { can, neverPublic, nobody } from '../src/access/can.ts'
import { editDocument } from '../src/access/edit.ts'
import { gateRead, gateReadVersions } from '../src/access/read.ts'
import { forPublic, forStaff } from '../src/fields/audience.ts'
import { group, relation, term, text, textarea } from '../src/fields/make.ts'
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
import { pressReleaseKinds } from '../src/labels/vocabularies.ts'
import { slugs } from '../src/slugs.ts'

/** A message to the media: press release, statement, clarification or announcement, with its headline figures as numbers. */
export const PressReleases: CollectionConfig = {
  slug: slugs.pressReleases,
  labels: collectionLabels.pressReleases,
  admin: { group: groups.media, useAsTitle: 'title', defaultColumns: ['title', 'kind', 'publishedOn', 'state'] },
  access: {
    read: gateRead(slugs.pressReleases),
    readVersions: gateReadVersions(slugs.pressReleases),
    create: can(slugs.pressReleases, 'create'),
    update: editDocument(slugs.pressReleases),
    delete: neverPublic(slugs.pressReleases),
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
          text('number', { index: true }),
          term('kind', pressReleaseKinds, { required: true, defaultValue: 'pressRelease' }),
        ],
      },
      ...referencePeriodFields(),
      summaryField(),
      figuresField(),
      bodyField(true),
      group('quote', [
        textarea('quoteText', { localized: true }),
        text('speakerName', { localized: true }),
        text('speakerPost', { localized: true }),
      ]),
      coverField(),
      filesField(),
      relation('publications', slugs.publications, { hasMany: true }),
      publicContactField(true),
      text('onDutyPhone'),
      textarea('boilerplate', { localized: true }),
      correctionsField(),
      sharingField(),
    ]),
    ...forStaff([responsibleUnitField(), ...teamFields(), internalNoteField()]),
  ],
}
