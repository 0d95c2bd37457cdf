import type { CollectionBeforeChangeHook } from 'payload'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { canonicalJson, type Json } from '../../../src/lifecycle/canonical.ts'
import { isInPublishedUse } from '../mediaUsage.ts'

/** What readers see of a file, how it is cut for them, and what lets it go out at all. */
// biome-ignore format: one list
const words = ['alt', 'caption', 'credit', 'licence', 'licenceEndsOn', 'kind', 'needsConsent', 'hasConsent', 'mayGoAsSigned', 'downloadName', 'language', 'counterpart', 'poster', 'captions', 'transcript', 'focalX', 'focalY']

type Doc = Record<string, Json>

/**
 * The words of a file are approved with the document that shows it. While a published document does, also one that waits
 * for its time, nobody changes them beside the approval.
 */
export const keepPublicWords: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create') return data
  const before = originalDoc as Doc
  const changed = words.filter(
    (name) => name in data && canonicalJson((data as Doc)[name]) !== canonicalJson(before[name]),
  )
  if (changed.length > 0 && (await isInPublishedUse(req, String(before.id))))
    throw new Refusal('upload.wordsArePublic', 409)
  return data
}
