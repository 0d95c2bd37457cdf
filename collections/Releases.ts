import type { CollectionConfig } from 'payload'
import { can, neverPublic, nobody } from '../src/access/can.ts'
import { editDocument } from '../src/access/edit.ts'
import { gateRead, gateReadVersions } from '../src/access/read.ts'
import { forPublic, forStaff } from '../src/fields/audience.ts'
import { instant, relation, rows, term, text, textarea } from '../src/fields/make.ts'
import { internalNoteField, slugField, topicsField } from '../src/fields/shared.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { releaseStates } from '../src/labels/vocabularies.ts'
import { slugs } from '../src/slugs.ts'

/** An entry of the release calendar: what comes out, and when. Before its time only the calendar itself is public. */
export const Releases: CollectionConfig = {
  slug: slugs.releases,
  labels: collectionLabels.releases,
  admin: {
    group: groups.statistics,
    useAsTitle: 'title',
    defaultColumns: ['title', 'releaseAt', 'calendarState', 'state'],
  },
  access: {
    read: gateRead(slugs.releases),
    readVersions: gateReadVersions(slugs.releases),
    create: can(slugs.releases, 'create'),
    update: editDocument(slugs.releases),
    delete: neverPublic(slugs.releases),
    unlock: nobody,
  },
  versions: { drafts: true, maxPerDoc: 0 },
  trash: true,
  defaultSort: '-releaseAt',
  defaultPopulate: { title: true, slug: true },
  fields: [
    ...forPublic([
      text('title', { localized: true, required: true, index: true, maxLength: 300 }),
      slugField(),
      { type: 'row', fields: [instant('releaseAt', { index: true }), text('vaguePeriod', { localized: true })] },
      term('calendarState', releaseStates, { required: true, defaultValue: 'planned' }),
      topicsField(),
      rows('changeLog', [instant('changedAt'), textarea('changeReason', { localized: true })]),
    ]),
    ...forStaff([
      relation('items', [slugs.publications, slugs.pressReleases, slugs.news, slugs.datasets, slugs.surveyResults], {
        hasMany: true,
      }),
      internalNoteField(),
    ]),
  ],
}
