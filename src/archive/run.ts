import type { Payload, PayloadRequest } from 'payload'
import type { FieldNode } from '../fields/tree.ts'
import type { Language } from '../slugs.ts'
import type { ArchiveSlug } from './collections.ts'
import type { Folder } from './folder.ts'
import type { Gate } from './gate.ts'
import type { Target } from './html/oldLinks.ts'
import type { Index } from './lookThrough.ts'
import type { Names } from './names.ts'

/** One import from its beginning to its end. */
export type Run = {
  payload: Payload
  gate: Gate
  folder: Folder
  index: Index
  names: Names
  /** Where the office leads old addresses that the archive does not have, as far as texts asked. */
  redirects: Map<string, Target | null>
  /** Name of the archive in the register. */
  source: string
  isPublic: boolean
  isDryRun: boolean
  fieldsOf: (slug: ArchiveSlug) => readonly FieldNode[]
  /** Types of nodes that the editor knows. */
  knows: ReadonlySet<string>
}

/** The requests of one transaction, one a language, as the person who runs the import. */
export type Requests = Record<Language, PayloadRequest>
