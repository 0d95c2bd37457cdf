import type { CollectionConfig } from 'payload'
import { can, neverPublic, nobody } from '../src/access/can.ts'
import { editDocument } from '../src/access/edit.ts'
import { gateRead, gateReadVersions } from '../src/access/read.ts'
import { forPublic, forStaff } from '../src/fields/audience.ts'
import { relation, text } from '../src/fields/make.ts'
import { internalNoteField, responsibleUnitField, topicsField } from '../src/fields/shared.ts'
import { validateEmail } from '../src/fields/webAddress.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { slugs } from '../src/slugs.ts'

/** A named contact point of the office that the public is shown; not a person's private data. */
export const PublicContacts: CollectionConfig = {
  slug: slugs.publicContacts,
  labels: collectionLabels.publicContacts,
  admin: { group: groups.website, useAsTitle: 'title', defaultColumns: ['title', 'publicEmail', 'state'] },
  access: {
    read: gateRead(slugs.publicContacts),
    readVersions: gateReadVersions(slugs.publicContacts),
    create: can(slugs.publicContacts, 'create'),
    update: editDocument(slugs.publicContacts),
    delete: neverPublic(slugs.publicContacts),
    unlock: nobody,
  },
  versions: { drafts: true, maxPerDoc: 0 },
  trash: true,
  defaultSort: 'title',
  defaultPopulate: { title: true, post: true, phone: true, publicEmail: true },
  fields: [
    ...forPublic([
      text('title', { localized: true, required: true, index: true }),
      text('post', { localized: true }),
      { type: 'row', fields: [text('phone'), text('publicEmail', { validate: validateEmail })] },
      topicsField(),
    ]),
    ...forStaff([responsibleUnitField(), relation('person', slugs.users), internalNoteField()]),
  ],
}
