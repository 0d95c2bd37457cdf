import type { CollectionConfig } from 'payload'
import { can, neverPublic, nobody } from '../src/access/can.ts'
import { editDocument } from '../src/access/edit.ts'
import { gateRead, gateReadVersions } from '../src/access/read.ts'
import { forPublic, forStaff } from '../src/fields/audience.ts'
import { day, number, rows, term, text } from '../src/fields/make.ts'
import {
  bodyField,
  filesField,
  internalNoteField,
  publishedOnField,
  slugField,
  summaryField,
  teamFields,
  titleField,
} from '../src/fields/shared.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { surveyMethods } from '../src/labels/vocabularies.ts'
import { slugs } from '../src/slugs.ts'

/** A survey among the users of statistics, never a statistical survey: how satisfied they are with the office. */
export const Surveys: CollectionConfig = {
  slug: slugs.surveys,
  labels: collectionLabels.surveys,
  admin: { group: groups.users, useAsTitle: 'title', defaultColumns: ['title', 'year', 'state'] },
  access: {
    read: gateRead(slugs.surveys),
    readVersions: gateReadVersions(slugs.surveys),
    create: can(slugs.surveys, 'create'),
    update: editDocument(slugs.surveys),
    delete: neverPublic(slugs.surveys),
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
      bodyField(),
      { type: 'row', fields: [number('year', { index: true }), term('method', surveyMethods)] },
      { type: 'row', fields: [day('fieldworkFrom'), day('fieldworkTo')] },
      number('plannedRespondents', { min: 0 }),
      rows('respondentGroups', [text('groupName', { localized: true, required: true })]),
      filesField(),
    ]),
    ...forStaff([...teamFields(), internalNoteField()]),
  ],
}
