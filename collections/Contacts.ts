import type { CollectionConfig } from 'payload'
import { can, nobody } from '../src/access/can.ts'
import { check, day, relation, term, text, textarea } from '../src/fields/make.ts'
import { validateEmail } from '../src/fields/webAddress.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { languagesOfText } from '../src/labels/vocabularies.ts'
import { slugs } from '../src/slugs.ts'

/** A person outside the office: at an organisation, or a journalist with accreditation. Personal data: staff with a task only. */
export const Contacts: CollectionConfig = {
  slug: slugs.contacts,
  labels: collectionLabels.contacts,
  admin: { group: groups.relations, useAsTitle: 'title', defaultColumns: ['title', 'organisation', 'isJournalist'] },
  access: {
    read: can(slugs.contacts, 'read'),
    readVersions: nobody,
    create: can(slugs.contacts, 'create'),
    update: can(slugs.contacts, 'update'),
    delete: can(slugs.contacts, 'remove'),
    unlock: nobody,
  },
  fields: [
    text('title', { required: true, index: true }),
    text('post'),
    relation('organisation', slugs.organisations),
    text('email', { validate: validateEmail }),
    text('phone'),
    term('preferredLanguage', languagesOfText),
    check('isJournalist', { index: true }),
    day('accreditedUntil', { index: true }),
    textarea('internalNote'),
  ],
}
