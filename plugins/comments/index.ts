import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload'
import { extend } from '../../src/config/extend.ts'
import { documentOf, globalOf } from '../../src/lifecycle/subjects.ts'
import type { GlobalSlug, PublicSlug } from '../../src/slugs.ts'
import { Comments } from './collections/Comments.ts'
import { actDoors } from './endpoints/acts.ts'
import { commentsDoors } from './endpoints/comments.ts'

const list = '/plugins/comments/components/CommentsList.client.tsx#CommentsList'

/** The component for one place, for whoever shows a document in parts; its path is handed to them as an option. */
export const commentsAt = '/plugins/comments/components/CommentsAt.client.tsx#CommentsAt'

/** Whose places are commented on. */
export type CommentsOptions = { documents: readonly PublicSlug[]; globals: readonly GlobalSlug[] }

const inForm = (admin: NonNullable<CollectionConfig['admin']>): NonNullable<CollectionConfig['admin']> => ({
  ...admin,
  components: {
    ...admin.components,
    edit: {
      ...admin.components?.edit,
      beforeDocumentControls: [...(admin.components?.edit?.beforeDocumentControls ?? []), list],
    },
  },
})

const inGlobalForm = (admin: NonNullable<GlobalConfig['admin']>): NonNullable<GlobalConfig['admin']> => ({
  ...admin,
  components: {
    ...admin.components,
    elements: {
      ...admin.components?.elements,
      beforeDocumentControls: [...(admin.components?.elements?.beforeDocumentControls ?? []), list],
    },
  },
})

/** Payload puts into the import map what its own slots name; this one is named by other plugins only. */
const withCommentsAt = (config: Config): Config => ({
  ...config,
  admin: {
    ...config.admin,
    dependencies: { ...config.admin?.dependencies, commentsAt: { path: commentsAt, type: 'component' } },
  },
})

/**
 * Comments on a field or a sentence, with replies, and with a proposed wording that an editor takes over with one key.
 * They lie beside the document: neither its versions nor its hash know of them.
 */
export const comments =
  ({ documents, globals }: CommentsOptions): Plugin =>
  (config) =>
    extend(withCommentsAt(config), {
      collections: [Comments],
      toEach: documents.map((slug) => ({
        slugs: [slug],
        endpoints: [...commentsDoors(documentOf(slug), '/:id'), ...actDoors(documentOf(slug), '/:id')],
        admin: inForm,
      })),
      toEachGlobal: globals.map((slug) => ({
        slugs: [slug],
        endpoints: [...commentsDoors(globalOf(slug), ''), ...actDoors(globalOf(slug), '')],
        globalAdmin: inGlobalForm,
      })),
    })
