import type { CollectionBeforeOperationHook } from 'payload'
import { can } from '../../../src/access/can.ts'
import { staffMember } from '../../../src/access/people.ts'
import { actorFrom } from '../../../src/lifecycle/actor.ts'
import { auditRefusal } from '../../../src/lifecycle/audit.ts'
import { slugs } from '../../../src/slugs.ts'

/** Whoever of the staff tries to enter an order without the right to is refused by Payload, which keeps no row of it. */
export const auditStrangers: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const person = staffMember(req.user)
  if (operation === 'create' && !overrideAccess && person && !can(slugs.delegations, 'create')({ req }))
    await auditRefusal(req, {
      action: `${slugs.delegations}.create`,
      actor: actorFrom(person),
      documentCollection: slugs.delegations,
      documentId: '',
      details: { code: 'access.forbidden', status: 403 },
    })
  return args
}
