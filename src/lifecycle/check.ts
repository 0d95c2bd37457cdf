import type { PayloadRequest } from 'payload'
import type { FieldNode } from '../fields/tree.ts'
import type { Language } from '../slugs.ts'
import type { Subject } from './binding.ts'
import type { Finding } from './finding.ts'

/** A document before it goes out: its fields, its newest text with all languages, and the language of whoever is told. */
export type Material = {
  req: PayloadRequest
  subject: Subject
  tree: readonly FieldNode[]
  draft: Readonly<Record<string, unknown>>
  reader: Language
}

/**
 * One thing that a document is looked at for before people agree to it. Which checks block and which warn is said by the
 * stages of an approval.
 */
export type Check = {
  name: string
  /** Sentences: what is wrong, where, and how to mend it; none when all is well. */
  find: (material: Material) => Promise<readonly string[]>
}

/** Looks at a document with every check in turn. */
export const findingsOf = async (checks: readonly Check[], material: Material): Promise<Finding[]> => {
  const found: Finding[] = []
  for (const { name, find } of checks)
    for (const sentence of await find(material)) found.push({ check: name, sentence })
  return found
}
