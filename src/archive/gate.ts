import type { PayloadRequest } from 'payload'
import type { FieldNode } from '../fields/tree.ts'
import type { Subject } from '../lifecycle/binding.ts'
import type { PublicSlug } from '../slugs.ts'
import type { Content } from './mapItem.ts'

/** A document that may become public. */
export type Document = { kind: 'collection'; slug: PublicSlug; id: string }

/** What an import asks of the gate; the command introduces the two to each other (scripts/import.ts). */
export type Gate = {
  /** Writes a new document under its reserved id, all languages at once, public since an instant of the past, or a draft. */
  bringNew: (
    req: PayloadRequest,
    document: Document,
    content: Content,
    visibleFrom: string | null,
  ) => Promise<{ doc: Content; problems: Record<string, readonly string[]> }>
  /** Makes a document public since an instant of the past, or refuses with a reason. */
  bringOut: (
    req: PayloadRequest,
    subject: Subject,
    visibleFrom: string,
  ) => Promise<{ problems: Record<string, readonly string[]> }>
  /** What keeps each language from being public: labels of fields. */
  findProblems: (req: PayloadRequest, subject: Subject, content: Content) => Promise<Record<string, string[]>>
  /** Fields that are filled in wrongly, by path; what is missing may be added later. */
  findMisfits: (req: PayloadRequest, subject: Subject, content: Content) => Promise<string[]>
  inLanguage: (fields: readonly FieldNode[], content: Content, language: string) => Content
  /** The newest state of a document, in all languages. */
  latestDoc: (req: PayloadRequest, subject: Subject) => Promise<Content>
}
