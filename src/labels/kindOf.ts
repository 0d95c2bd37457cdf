import type { Language } from '../slugs.ts'
import { collectionLabels, globalLabels } from './collections.ts'

const keyOf = (slug: string): string => slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What a document is called after its collection, or a global after itself; the slug where the desk has no word for it. */
export const kindOf = (slug: string, language: Language): string => {
  const ofCollection = Object.entries(collectionLabels).find(([name]) => name === keyOf(slug))?.[1].singular
  const ofGlobal = Object.entries(globalLabels).find(([name]) => name === slug)?.[1]
  return (ofCollection ?? ofGlobal)?.[language] ?? slug
}
