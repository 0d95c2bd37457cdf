import type { Vocabulary } from '../../src/fields/vocabulary.ts'
import type { GlobalSlug, PublicSlug } from '../../src/slugs.ts'

/** Which documents become papers, and where the letterhead and the pictures come from. */
export type PapersOptions = {
  /** Collections with papers, each with the words for its kinds. */
  documents: Readonly<Partial<Record<PublicSlug, { kinds: Vocabulary }>>>
  /** The global with the office's name, address and phones. */
  settings: GlobalSlug
  /** The collection of named contact points. */
  contacts: PublicSlug
  /** The collection of files. */
  media: PublicSlug
}
