import type { CollectionConfig } from 'payload'
import { dropKeyWhenInactive } from '../src/access/account.ts'
import { can, nobody, staffOnly } from '../src/access/can.ts'
import { check, text } from '../src/fields/make.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { slugs } from '../src/slugs.ts'

/** A website or program that reads the content API. Its key chooses its rate limit and never widens what it reads. */
export const ApiClients: CollectionConfig = {
  slug: slugs.apiClients,
  labels: collectionLabels.apiClients,
  auth: { useAPIKey: true, disableLocalStrategy: true },
  admin: { group: groups.office, useAsTitle: 'title', defaultColumns: ['title', 'isActive'] },
  access: {
    admin: nobody,
    read: can(slugs.apiClients, 'read'),
    readVersions: nobody,
    create: can(slugs.apiClients, 'create'),
    update: can(slugs.apiClients, 'update'),
    delete: can(slugs.apiClients, 'remove'),
    unlock: nobody,
  },
  hooks: { beforeChange: [dropKeyWhenInactive] },
  fields: [
    text('title', { required: true, index: true }),
    text('contactPerson', { access: { read: staffOnly } }),
    check('isActive', { defaultValue: true, index: true }),
  ],
}
