import type { CollectionConfig } from 'payload'
import { can, nobody } from '../src/access/can.ts'
import { check, day, term, text } from '../src/fields/make.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { nonWorkingDayKinds } from '../src/labels/vocabularies.ts'
import { auditEachWrite, auditRemoval } from '../src/lifecycle/auditWrites.ts'
import { slugs } from '../src/slugs.ts'

/**
 * A day on which the office does not work besides weekends and the holidays of the law (src/time/holidays.ts). Every due
 * time is counted by it, so every change is kept in the audit log.
 * @source Labour Code of Georgia, art. 30(3)
 */
export const NonWorkingDays: CollectionConfig = {
  slug: slugs.nonWorkingDays,
  labels: collectionLabels.nonWorkingDays,
  admin: { group: groups.office, useAsTitle: 'title', defaultColumns: ['dayOff', 'title', 'kind', 'appliesToUs'] },
  access: {
    read: can(slugs.nonWorkingDays, 'read'),
    readVersions: nobody,
    create: can(slugs.nonWorkingDays, 'create'),
    update: can(slugs.nonWorkingDays, 'update'),
    delete: can(slugs.nonWorkingDays, 'remove'),
    unlock: nobody,
  },
  defaultSort: '-dayOff',
  hooks: { afterChange: [auditEachWrite(slugs.nonWorkingDays)], afterDelete: [auditRemoval(slugs.nonWorkingDays)] },
  fields: [
    {
      type: 'row',
      fields: [
        day('dayOff', { required: true, unique: true, index: true }),
        term('kind', nonWorkingDayKinds, { required: true, defaultValue: 'declared' }),
      ],
    },
    text('title', { localized: true, required: true }),
    text('act'),
    check('appliesToUs', { defaultValue: true, index: true }),
  ],
}
