import type { CollectionConfig } from 'payload'
import { can, nobody } from '../src/access/can.ts'
import { term, text, textarea, upload } from '../src/fields/make.ts'
import { validateEmail, validateWebAddress } from '../src/fields/webAddress.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { organisationKinds } from '../src/labels/vocabularies.ts'
import { slugs } from '../src/slugs.ts'

/** An organisation with which the office has relations: state bodies, statistics offices, media, NGOs. */
export const Organisations: CollectionConfig = {
  slug: slugs.organisations,
  labels: collectionLabels.organisations,
  admin: { group: groups.relations, useAsTitle: 'title', defaultColumns: ['title', 'kind'] },
  access: {
    read: can(slugs.organisations, 'read'),
    readVersions: nobody,
    create: can(slugs.organisations, 'create'),
    update: can(slugs.organisations, 'update'),
    delete: can(slugs.organisations, 'remove'),
    unlock: nobody,
  },
  defaultPopulate: { title: true },
  fields: [
    text('title', { localized: true, required: true, index: true }),
    text('abbreviation', { localized: true }),
    term('kind', organisationKinds, { required: true }),
    text('country'),
    text('website', { validate: validateWebAddress }),
    text('email', { validate: validateEmail }),
    text('phone'),
    textarea('address', { localized: true }),
    upload('logo'),
    textarea('internalNote'),
  ],
}
