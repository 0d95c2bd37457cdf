import type { Plugin } from 'payload'
import { extend } from '../../src/config/extend.ts'
import type { PublicSlug } from '../../src/slugs.ts'
import { paperDoor } from './endpoints/paper.ts'
import type { PapersOptions } from './options.ts'

const paperButton = '/plugins/papers/components/PaperButton.client.tsx#PaperButton'

/** Papers: documents leave the desk as Word, PDF, mail or ZIP on the office's letterhead, marked until they are public. */
export const papers =
  (options: PapersOptions): Plugin =>
  (config) => {
    const slugs = Object.keys(options.documents) as PublicSlug[]
    return extend(config, {
      toEach: slugs.map((slug) => ({
        slugs: [slug],
        endpoints: [paperDoor(slug, options)],
        admin: (admin) => ({
          ...admin,
          components: {
            ...admin.components,
            edit: {
              ...admin.components?.edit,
              beforeDocumentControls: [...(admin.components?.edit?.beforeDocumentControls ?? []), paperButton],
            },
          },
        }),
      })),
    })
  }
