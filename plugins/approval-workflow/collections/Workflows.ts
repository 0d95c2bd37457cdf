import type { Access, CollectionConfig, Where } from 'payload'
import { nobody } from '../../../src/access/can.ts'
import { hasRole, staffMember, unitOf } from '../../../src/access/people.ts'
import { check, instant, json, relation, text, textarea } from '../../../src/fields/make.ts'
import { collectionLabels, groups } from '../../../src/labels/collections.ts'
import { slugs } from '../../../src/slugs.ts'

/** Who answers for the whole house sees every approval; others see theirs: submitted by them, handed to them, or of their stage. */
const readOwn: Access = ({ req }) => {
  const person = staffMember(req.user)
  if (!person) return false
  if (hasRole(person, 'head', 'director', 'auditor')) return true
  const unit = unitOf(person)
  const ofUnit: Where[] = [{ unit: { exists: false } }, ...(unit ? [{ unit: { equals: unit } }] : [])]
  const mine: Where[] = [
    { submittedBy: { equals: person.id } },
    { assignedTo: { equals: person.id } },
    { and: [{ stage: { in: [...(person.roles ?? [])] } }, { or: ofUnit }] },
  ]
  return { or: mine }
}

const system = { readOnly: true } as const

/**
 * One way of a document to an agreement, from its submission to its end; at most one is open for a document. It holds ids
 * and digests, never content. Only the life cycle writes it.
 */
export const Workflows: CollectionConfig = {
  slug: slugs.workflows,
  labels: collectionLabels.workflows,
  admin: {
    group: groups.office,
    useAsTitle: 'documentId',
    defaultColumns: ['documentCollection', 'documentId', 'stage', 'dueAt', 'submittedBy'],
  },
  access: { read: readOwn, readVersions: nobody, create: nobody, update: nobody, delete: nobody, unlock: nobody },
  lockDocuments: false,
  timestamps: false,
  defaultSort: '-submittedAt',
  fields: [
    text('documentCollection', { required: true, index: true, admin: system }),
    text('documentId', { required: true, index: true, admin: system }),
    text('workflowState', { required: true, index: true, admin: system }),
    text('stage', { index: true, admin: system }),
    relation('unit', slugs.units, { admin: system }),
    relation('assignedTo', slugs.users, { admin: system }),
    instant('dueAt', { index: true, admin: system }),
    relation('submittedBy', slugs.users, { required: true, admin: system }),
    instant('submittedAt', { required: true, index: true, admin: system }),
    textarea('note', { admin: system }),
    check('isMinor', { admin: system }),
    json('approvals', { admin: system }),
    text('outcome', { index: true, admin: system }),
    textarea('reason', { admin: system }),
    relation('endedBy', slugs.users, { admin: system }),
    instant('endedAt', { index: true, admin: system }),
  ],
}
