import type { CollectionConfig } from 'payload'
import { can, nobody } from '../src/access/can.ts'
import { instant, json, relation, text, textarea } from '../src/fields/make.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { auditOutcomes } from '../src/labels/vocabularies.ts'
import { slugs } from '../src/slugs.ts'

/**
 * What was done by whom, when and why. Rows are only added, in the transaction of the change; triggers refuse the rest, and
 * the worker seals them (docs/adr/0023-the-audit-log-is-sealed.md).
 */
export const AuditLog: CollectionConfig = {
  slug: slugs.auditLog,
  labels: collectionLabels.auditLog,
  admin: {
    group: groups.office,
    useAsTitle: 'action',
    defaultColumns: ['at', 'action', 'outcome', 'actor', 'documentId'],
  },
  access: {
    read: can(slugs.auditLog, 'read'),
    readVersions: nobody,
    create: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  lockDocuments: false,
  timestamps: false,
  defaultSort: '-at',
  fields: [
    instant('at', { required: true, index: true }),
    text('action', { required: true, index: true }),
    text('outcome', {
      required: true,
      admin: {
        components: { Cell: { path: '/src/fields/TermCell.tsx#TermCell', serverProps: { options: auditOutcomes } } },
      },
    }),
    relation('actor', slugs.users),
    json('actorRoles'),
    text('documentCollection', { index: true }),
    text('documentId', { index: true }),
    text('beforeDigest'),
    text('afterDigest'),
    textarea('reason'),
    json('details'),
  ],
}
