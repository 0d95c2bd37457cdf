import type { CollectionAfterChangeHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'
import { staffMember } from '../../../src/access/people.ts'
import { forget } from '../store.ts'

const forgetOf = async (req: PayloadRequest, collection: string, documentId: string): Promise<void> => {
  const person = staffMember(req.user)
  if (person) await forget(req, { owner: person.id, collection, documentId, locale: String(req.locale) })
}

/** What somebody saved is no longer unsaved, in the same transaction. A document that was just made had no id yet. */
export const forgetSaved: CollectionAfterChangeHook = async ({ req, collection, doc, operation }) => {
  if (operation === 'update') await forgetOf(req, collection.slug, String(doc.id))
  return doc
}

/** The same for a global. */
export const forgetSavedGlobal: GlobalAfterChangeHook = async ({ req, global, doc }) => {
  await forgetOf(req, global.slug, global.slug)
  return doc
}
