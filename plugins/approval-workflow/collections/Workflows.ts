import type { Access, CollectionConfig } from 'payload'
import { nobody } from '../../../src/access/can.ts'
import { staffMember } from '../../../src/access/people.ts'
import { check, instant, json, relation, text, textarea } from '../../../src/fields/make.ts'
import { collectionLabels, groups } from '../../../src/labels/collections.ts'
import { type Slug, slugs } from '../../../src/slugs.ts'
import type { Flows } from '../domain/flow.ts'
import { ofMyStages } from '../ofMyStages.ts'
import type { House } from '../options.ts'

/** Who answers for the whole house sees every approval; others see theirs: submitted by them, handed to them, or of their stage. */
const readOwn =
  (house: House, flows: Flows): Access =>
  ({ req }) => {
    const person = staffMember(req.user)
    if (!person) return false
    if (house.seesAll(person)) return true
    return {
      or: [
        { submittedBy: { equals: person.id } },
        { assignedTo: { equals: person.id } },
        ofMyStages(person, { flows, house }),
      ],
    }
  }

const system = { readOnly: true } as const

/**
 * One way of a document to an agreement, from its submission to its end; at most one is open for a document. It holds ids
 * and digests, never content. Only the life cycle writes it.
 */
export const workflowsOf = (house: House, flows: Flows): CollectionConfig => ({
  slug: slugs.workflows,
  labels: collectionLabels.workflows,
  admin: {
    group: groups.office,
    useAsTitle: 'documentId',
    defaultColumns: ['documentCollection', 'documentId', 'stage', 'dueAt', 'submittedBy'],
  },
  access: {
    read: readOwn(house, flows),
    readVersions: nobody,
    create: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  lockDocuments: false,
  timestamps: false,
  defaultSort: '-submittedAt',
  fields: [
    text('documentCollection', { required: true, index: true, admin: system }),
    text('documentId', { required: true, index: true, admin: system }),
    text('workflowState', { required: true, index: true, admin: system }),
    text('stage', { index: true, admin: system }),
    // A house names its collection of units by a slug of its own, which the makers of fields do not know.
    ...(house.units ? [relation('unit', house.units as Slug, { admin: system })] : []),
    relation('assignedTo', slugs.users, { admin: system }),
    instant('dueAt', { index: true, admin: system }),
    relation('submittedBy', slugs.users, { required: true, admin: system }),
    instant('submittedAt', { required: true, index: true, admin: system }),
    textarea('note', { admin: system }),
    check('isMinor', { admin: system }),
    json('approvals', { admin: system }),
    json('told', { admin: { hidden: true } }),
    text('outcome', { index: true, admin: system }),
    textarea('reason', { admin: system }),
    relation('endedBy', slugs.users, { admin: system }),
    instant('endedAt', { index: true, admin: system }),
  ],
})
