import type { Plugin, UIField } from 'payload'
import { extend } from '../../src/config/extend.ts'
import type { GlobalSlug, PublicSlug } from '../../src/slugs.ts'
import { unsavedWorkDoors } from './endpoints/unsavedWork.ts'

/** In whose forms work is kept. */
export type UnsavedWorkOptions = { documents: readonly PublicSlug[]; globals: readonly GlobalSlug[] }

const notice = (): UIField => ({
  name: 'unsavedWork',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/plugins/unsaved-work/components/UnsavedWork.client.tsx#UnsavedWork' },
  },
})

/**
 * Keeps what somebody types until they save it, for them alone and beside the document, so that neither its address nor
 * its editors, versions or hash know of it.
 */
export const unsavedWork =
  ({ documents, globals }: UnsavedWorkOptions): Plugin =>
  (config) =>
    extend(config, {
      toEach: documents.map((slug) => ({
        slugs: [slug],
        fields: [notice()],
        endpoints: unsavedWorkDoors({ kind: 'collection', slug }, '/:id'),
      })),
      toEachGlobal: globals.map((slug) => ({
        slugs: [slug],
        fields: [notice()],
        endpoints: unsavedWorkDoors({ kind: 'global', slug }, ''),
      })),
    })
