import type { Plugin } from 'payload'
import { extend } from '../../src/config/extend.ts'
import type { PublicSlug } from '../../src/slugs.ts'
import { describedFile } from './endpoints/describedFile.ts'

export type GalleriesOptions = {
  /** The collection whose rows `pictures` hold one file each. */
  galleries: PublicSlug
  /** The collection of files. */
  media: PublicSlug
}

const photos = '/plugins/galleries/components/Photos.client.tsx#Photos'

/** Galleries of several hundred photographs: many files at once with shared words, and shared words afterwards. */
export const galleries =
  (options: GalleriesOptions): Plugin =>
  (config) =>
    extend(config, {
      toEach: [
        { slugs: [options.media], endpoints: [describedFile] },
        {
          slugs: [options.galleries],
          admin: (admin) => ({
            ...admin,
            components: {
              ...admin.components,
              edit: {
                ...admin.components?.edit,
                beforeDocumentControls: [...(admin.components?.edit?.beforeDocumentControls ?? []), photos],
              },
            },
          }),
        },
      ],
    })
