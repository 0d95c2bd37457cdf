import type { CollectionConfig } from 'payload'
import { can, nobody } from '../src/access/can.ts'
import { relation, text } from '../src/fields/make.ts'
import { validateOldPath } from '../src/fields/oldPath.ts'
import { validateWebAddress } from '../src/fields/webAddress.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { publicSlugs, slugs } from '../src/slugs.ts'

/** An old address of the website and where it leads now. Old slugs of our own documents are kept apart (plugins/publishing/slugRegistry.ts). */
export const Redirects: CollectionConfig = {
  slug: slugs.redirects,
  labels: collectionLabels.redirects,
  admin: { group: groups.website, useAsTitle: 'fromPath', defaultColumns: ['fromPath', 'toAddress'] },
  access: {
    read: can(slugs.redirects, 'read'),
    readVersions: nobody,
    create: can(slugs.redirects, 'create'),
    update: can(slugs.redirects, 'update'),
    delete: can(slugs.redirects, 'remove'),
    unlock: nobody,
  },
  fields: [
    text('fromPath', { required: true, unique: true, index: true, validate: validateOldPath }),
    relation('toDocument', [...publicSlugs]),
    text('toAddress', { validate: validateWebAddress }),
  ],
}
