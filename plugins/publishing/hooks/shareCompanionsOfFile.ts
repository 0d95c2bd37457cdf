import type { CollectionAfterChangeHook } from 'payload'
import { shareCompanions } from '../mediaTeam.ts'

/** After every save of a file that has a poster, or a pair in the other language. */
export const shareCompanionsOfFile: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc.poster || doc.counterpart) await shareCompanions(req, doc)
  return doc
}
