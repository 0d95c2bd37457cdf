import type { CollectionConfig } from 'payload'
import { can, neverPublic, nobody } from '../src/access/can.ts'
import { editDocument } from '../src/access/edit.ts'
import { gateRead, gateReadVersions } from '../src/access/read.ts'
import { forPublic, forStaff } from '../src/fields/audience.ts'
import { instant, relation, rows, term, text } from '../src/fields/make.ts'
import {
  bodyField,
  coverField,
  filesField,
  internalNoteField,
  publicContactField,
  publishedOnField,
  slugField,
  summaryField,
  teamFields,
  titleField,
  topicsField,
} from '../src/fields/shared.ts'
import { validateWebAddress } from '../src/fields/webAddress.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { eventKinds, interpretations } from '../src/labels/vocabularies.ts'
import { slugs } from '../src/slugs.ts'

/** Something that happens at a place and a time: press conference, briefing, seminar. The agenda of the leadership is never public. */
export const Events: CollectionConfig = {
  slug: slugs.events,
  labels: collectionLabels.events,
  admin: { group: groups.media, useAsTitle: 'title', defaultColumns: ['title', 'kind', 'startsAt', 'state'] },
  access: {
    read: gateRead(slugs.events),
    readVersions: gateReadVersions(slugs.events),
    create: can(slugs.events, 'create'),
    update: editDocument(slugs.events),
    delete: neverPublic(slugs.events),
    unlock: nobody,
  },
  versions: { drafts: true, maxPerDoc: 0 },
  trash: true,
  defaultSort: '-startsAt',
  defaultPopulate: { title: true, slug: true },
  fields: [
    ...forPublic([
      titleField(),
      slugField(),
      publishedOnField(),
      term('kind', eventKinds, { required: true }),
      {
        type: 'row',
        fields: [instant('startsAt', { required: true, index: true }), instant('endsAt', { index: true })],
      },
      text('place', { localized: true }),
      topicsField(),
      summaryField(),
      bodyField(),
      rows('programme', [text('programmeTime'), text('programmeItem', { localized: true, required: true })]),
      rows('speakers', [
        text('speakerName', { localized: true, required: true }),
        text('speakerPost', { localized: true }),
      ]),
      { type: 'row', fields: [term('interpretation', interpretations), text('workingLanguages', { localized: true })] },
      text('streamUrl', { validate: validateWebAddress }),
      { type: 'row', fields: [instant('accreditationUntil'), instant('registrationUntil')] },
      filesField(),
      relation('gallery', slugs.galleries),
      coverField(),
      publicContactField(),
    ]),
    ...forStaff([
      relation('organisations', slugs.organisations, { hasMany: true }),
      ...teamFields(),
      internalNoteField(),
    ]),
  ],
}
