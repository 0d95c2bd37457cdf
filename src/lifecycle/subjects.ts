import type { PayloadRequest } from 'payload'
import type { GlobalSlug, Slug } from '../slugs.ts'
import type { Subject } from './binding.ts'

type DocumentSubject = Extract<Subject, { kind: 'collection' }>

/**
 * An id that was sent, as our tables write it. The database takes an id in capitals for the same document, but what is
 * remembered of a document lies under its id as text.
 */
export const idAsStored = (id: unknown): string => String(id).toLowerCase()

/** The id in the path of a request. */
export const idInPath = (req: PayloadRequest): string => idAsStored(req.routeParams?.id)

/** Names the document of a collection that a request is about. */
export const documentOf =
  (slug: Slug) =>
  (req: PayloadRequest): DocumentSubject => ({ kind: 'collection', slug, id: idInPath(req) })

/** Names the one document of a global. */
export const globalOf = (slug: GlobalSlug) => (): Subject => ({ kind: 'global', slug, id: slug })
