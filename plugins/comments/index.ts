import type { PayloadRequest, Plugin } from 'payload'
import { extend } from '../../src/config/extend.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import type { GlobalSlug, PublicSlug } from '../../src/slugs.ts'
import { Comments } from './collections/Comments.ts'
import { actDoors } from './endpoints/acts.ts'
import { commentsDoors } from './endpoints/comments.ts'

/** Whose places are commented on. */
export type CommentsOptions = { documents: readonly PublicSlug[]; globals: readonly GlobalSlug[] }

const documentOf =
  (slug: PublicSlug) =>
  (req: PayloadRequest): Subject => ({ kind: 'collection', slug, id: String(req.routeParams?.id) })
const globalOf = (slug: GlobalSlug) => (): Subject => ({ kind: 'global', slug, id: slug })

/**
 * Comments on a field or a sentence, with replies, and with a proposed wording that an editor takes over with one key.
 * They lie beside the document: neither its versions nor its hash know of them.
 */
export const comments =
  ({ documents, globals }: CommentsOptions): Plugin =>
  (config) =>
    extend(config, {
      collections: [Comments],
      toEach: documents.map((slug) => ({
        slugs: [slug],
        endpoints: [...commentsDoors(documentOf(slug), '/:id'), ...actDoors(documentOf(slug), '/:id')],
      })),
      toEachGlobal: globals.map((slug) => ({
        slugs: [slug],
        endpoints: [...commentsDoors(globalOf(slug), ''), ...actDoors(globalOf(slug), '')],
      })),
    })
