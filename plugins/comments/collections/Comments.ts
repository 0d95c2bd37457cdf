import type { CollectionConfig } from 'payload'
import { nobody } from '../../../src/access/can.ts'
import { instant, relation, text, textarea } from '../../../src/fields/make.ts'
import { collectionLabels, groups } from '../../../src/labels/collections.ts'
import { slugs } from '../../../src/slugs.ts'

/**
 * What people say of a place in a document while it is written and agreed to: one row a comment or reply. It holds words of
 * documents that nobody may read yet, so no door of its own shows it: comments are read and written through the doors of
 * their document (endpoints/).
 */
export const Comments: CollectionConfig = {
  slug: slugs.comments,
  labels: collectionLabels.comments,
  admin: { group: groups.office, useAsTitle: 'documentId', hidden: true },
  access: {
    read: nobody,
    readVersions: nobody,
    create: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  lockDocuments: false,
  timestamps: false,
  defaultSort: 'at',
  fields: [
    text('documentCollection', { required: true, index: true }),
    text('documentId', { required: true, index: true }),
    text('path', { required: true }),
    text('language'),
    // Word for word as it stands in the text: no hook may put other letters in its place.
    textarea('quote', { hooks: {} }),
    textarea('body', { required: true }),
    textarea('proposal'),
    relation('author', slugs.users, { required: true }),
    instant('at', { required: true }),
    relation('replyTo', slugs.comments),
    text('outcome'),
    relation('endedBy', slugs.users),
    instant('endedAt'),
  ],
}
