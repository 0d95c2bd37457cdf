import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { staffMember } from '../access/people.ts'
import type { Slug } from '../slugs.ts'
import { actorFrom } from './actor.ts'
import { audit } from './audit.ts'
import { digest, type Json } from './canonical.ts'
import type { Actor } from './table.ts'

/** Who writes; nobody when the office itself does, as at its first start. */
const writer = (req: PayloadRequest): Actor | null => {
  const person = staffMember(req.user)
  return person ? actorFrom(person) : null
}

/** Digest of a record without what every save touches. */
const digestOf = ({ updatedAt: _, createdAt: __, ...doc }: Record<string, unknown>): string => digest(doc as Json)

/** Keeps each write to records that have no life cycle of their own in the audit log. */
export const auditEachWrite =
  (slug: Slug): CollectionAfterChangeHook =>
  async ({ req, operation, doc, previousDoc }) => {
    await audit(req, {
      action: operation,
      outcome: 'done',
      actor: writer(req),
      documentCollection: slug,
      documentId: String(doc.id),
      beforeDigest: operation === 'update' ? digestOf(previousDoc) : null,
      afterDigest: digestOf(doc),
    })
  }

/** The same for what is deleted for ever. */
export const auditRemoval =
  (slug: Slug): CollectionAfterDeleteHook =>
  async ({ req, id, doc }) => {
    await audit(req, {
      action: 'delete',
      outcome: 'done',
      actor: writer(req),
      documentCollection: slug,
      documentId: String(id),
      beforeDigest: digestOf(doc),
    })
  }
