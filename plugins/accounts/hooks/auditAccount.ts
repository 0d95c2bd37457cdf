import type { CollectionAfterChangeHook } from 'payload'
import { staffMember } from '../../../src/access/people.ts'
import { isApprovingRole } from '../../../src/access/roles.ts'
import { actorFrom } from '../../../src/lifecycle/actor.ts'
import { audit } from '../../../src/lifecycle/audit.ts'
import { canonicalJson, type Json } from '../../../src/lifecycle/canonical.ts'
import { tellAllHolders } from '../tellAllHolders.ts'

/** What decides who a person is and what they may do. */
const watched = ['email', 'roles', 'pendingRoles', 'unit'] as const

type Account = Record<string, Json> & { roles?: string[] | null }

/**
 * Writes a row for every change of an account by a person, with the names of what changed and no values. A new address
 * of somebody who approves can take over the account, so all holders of such roles are told.
 */
export const auditAccount: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const person = staffMember(req.user)
  const [after, before] = [doc as Account, (previousDoc ?? {}) as Account]
  const changed = watched.filter((name) => name in after && canonicalJson(after[name]) !== canonicalJson(before[name]))
  if (!person || changed.length === 0) return doc
  await audit(req, {
    action: `users.${operation}`,
    outcome: 'done',
    actor: actorFrom(person),
    documentCollection: 'users',
    documentId: String(doc.id),
    details: { changed },
  })
  const approving = before.roles?.filter(isApprovingRole) ?? []
  if (operation === 'update' && changed.includes('email') && approving.length > 0)
    await tellAllHolders(req, {
      role: approving.join(', '),
      personId: String(doc.id),
      event: 'emailChanged',
    })
  return doc
}
