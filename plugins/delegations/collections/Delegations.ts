import type { CollectionConfig, Where } from 'payload'
import { can, nobody } from '../../../src/access/can.ts'
import { approvingRoles } from '../../../src/access/roles.ts'
import { day, instant, relation, term, text, textarea } from '../../../src/fields/make.ts'
import { collectionLabels, groups } from '../../../src/labels/collections.ts'
import { delegatedRoles, delegationKinds } from '../../../src/labels/vocabularies.ts'
import { auditEachWrite } from '../../../src/lifecycle/auditWrites.ts'
import { doors } from '../../../src/lifecycle/doors.ts'
import { documentOf } from '../../../src/lifecycle/subjects.ts'
import { slugs } from '../../../src/slugs.ts'
import { delegationBinding } from '../binding.ts'
import { auditStrangers } from '../hooks/auditStrangers.ts'
import { giveRole } from '../hooks/giveRole.ts'
import { refuseWrongOrder } from '../hooks/refuseWrongOrder.ts'

const actionButtons = '/src/lifecycle/components/ActionButtons.client.tsx#ActionButtons'

/** Whom the form offers; why somebody else is refused, the rules say in a sentence (domain/entering.ts). */
const whoAgrees: Where = { and: [{ isActive: { equals: true } }, { roles: { in: [...approvingRoles] } }] }
const whoChanges: Where = { and: [{ isActive: { equals: true } }, { roles: { not_in: ['auditor'] } }] }

/** Written by the desk itself, and shown once it is there. */
const onceThere = (name: 'createdBy' | 'endedAt') => ({
  access: { create: nobody, update: nobody },
  admin: { readOnly: true, condition: (order: Record<string, unknown>) => Boolean(order[name]) },
})

/**
 * An order by which somebody holds a role of somebody else: an acting person while the other is away, or a standing
 * deputy. It is entered whole, never changed and never deleted; it ends by its last day or by name.
 */
export const Delegations: CollectionConfig = {
  slug: slugs.delegations,
  labels: collectionLabels.delegations,
  admin: {
    group: groups.office,
    useAsTitle: 'orderNumber',
    defaultColumns: ['principal', 'deputy', 'role', 'kind', 'beginsOn', 'endsOn', 'orderNumber'],
    components: { edit: { beforeDocumentControls: [actionButtons] } },
  },
  access: {
    read: can(slugs.delegations, 'read'),
    readVersions: nobody,
    create: can(slugs.delegations, 'create'),
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-beginsOn',
  hooks: {
    beforeOperation: [auditStrangers],
    beforeChange: [refuseWrongOrder],
    afterChange: [giveRole, auditEachWrite(slugs.delegations)],
  },
  endpoints: doors(delegationBinding, documentOf(slugs.delegations), '/:id'),
  fields: [
    term('kind', delegationKinds, { required: true, defaultValue: 'acting' }),
    {
      type: 'row',
      fields: [
        relation('principal', slugs.users, { required: true, filterOptions: whoAgrees }),
        relation('deputy', slugs.users, { required: true, filterOptions: whoChanges }),
      ],
    },
    term('role', delegatedRoles, { required: true }),
    {
      type: 'row',
      fields: [text('orderNumber', { required: true, maxLength: 60 }), day('orderedOn', { required: true })],
    },
    {
      type: 'row',
      fields: [day('beginsOn', { required: true, index: true }), day('endsOn', { index: true })],
    },
    relation('createdBy', slugs.users, onceThere('createdBy')),
    instant('endedAt', { ...onceThere('endedAt'), index: true }),
    relation('endedBy', slugs.users, onceThere('endedAt')),
    textarea('reason', onceThere('endedAt')),
  ],
}
