import type { CollectionConfig } from 'payload'
import { can, neverPublic, nobody } from '../src/access/can.ts'
import { editDocument } from '../src/access/edit.ts'
import { gateRead, gateReadVersions } from '../src/access/read.ts'
import { forPublic, forStaff } from '../src/fields/audience.ts'
import { day, number, relation, richText, rows, term, text, textarea } from '../src/fields/make.ts'
import {
  coverField,
  filesField,
  internalNoteField,
  publishedOnField,
  responsibleUnitField,
  slugField,
  summaryField,
  teamFields,
  titleField,
} from '../src/fields/shared.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { surveyMethods } from '../src/labels/vocabularies.ts'
import { slugs } from '../src/slugs.ts'

/** What a survey among users found: method, respondents, indicators with values, findings and proposals. */
export const SurveyResults: CollectionConfig = {
  slug: slugs.surveyResults,
  labels: collectionLabels.surveyResults,
  admin: { group: groups.users, useAsTitle: 'title', defaultColumns: ['title', 'survey', 'publishedOn', 'state'] },
  access: {
    read: gateRead(slugs.surveyResults),
    readVersions: gateReadVersions(slugs.surveyResults),
    create: can(slugs.surveyResults, 'create'),
    update: editDocument(slugs.surveyResults),
    delete: neverPublic(slugs.surveyResults),
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
      relation('survey', slugs.surveys),
      {
        type: 'row',
        fields: [term('method', surveyMethods), day('periodFrom'), day('periodTo'), number('respondents', { min: 0 })],
      },
      summaryField(),
      rows('indicators', [
        text('indicatorName', { localized: true, required: true }),
        number('value', { required: true }),
        number('decimals', { min: 0, max: 6, defaultValue: 1 }),
        text('unitOfMeasure', { localized: true }),
      ]),
      richText('findings', { localized: true }),
      rows('proposals', [textarea('proposalText', { localized: true, required: true })]),
      coverField(),
      filesField(),
    ]),
    ...forStaff([responsibleUnitField(), ...teamFields(), internalNoteField()]),
  ],
}
