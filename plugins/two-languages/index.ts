import type { Config, Field, PayloadRequest, Plugin } from 'payload'
import { withAdminWords } from '../../src/config/adminWords.ts'
import { extend } from '../../src/config/extend.ts'
import { fieldTree } from '../../src/fields/tree.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import type { GlobalSlug, PublicSlug } from '../../src/slugs.ts'
import { agreeDoor } from './endpoints/agree.ts'
import { carryDoor } from './endpoints/carry.ts'
import { languagesDoor } from './endpoints/languages.ts'
import { leadsField } from './fields/leadsField.ts'
import { withStanding } from './fields/withStanding.ts'
import { followTexts, followTextsOfGlobal } from './hooks/followTexts.ts'
import { languageWords } from './translations/words.ts'

/** Which documents have two languages that are kept in step. */
export type TwoLanguagesOptions = { documents: readonly PublicSlug[]; globals: readonly GlobalSlug[] }

const documentOf =
  (slug: PublicSlug) =>
  (req: PayloadRequest): Subject => ({ kind: 'collection', slug, id: String(req.routeParams?.id) })
const globalOf = (slug: GlobalSlug) => (): Subject => ({ kind: 'global', slug, id: slug })

const view = {
  Component: '/plugins/two-languages/components/BothLanguages.client.tsx#BothLanguages',
  path: '/languages' as const,
  tab: { label: ({ t }: { t: (key: string) => string }) => t('twoLanguages:tab'), href: '/languages', order: 150 },
}

const isInBoth = (fields: readonly Field[]): boolean =>
  fieldTree(fields).some((node) => node.localized || node.children.some(({ localized }) => localized))

const fieldsOf = (config: Config, slug: string): readonly Field[] =>
  [...(config.collections ?? []), ...(config.globals ?? [])].find((one) => one.slug === slug)?.fields ?? []

/**
 * Both languages of a document side by side, with what is missing or behind, and the agreed terms. It keeps one system
 * field per document: which language of which text is ahead.
 */
export const twoLanguages =
  (options: TwoLanguagesOptions): Plugin =>
  (config) => {
    const documents = options.documents.filter((slug) => isInBoth(fieldsOf(config, slug)))
    const globals = options.globals.filter((slug) => isInBoth(fieldsOf(config, slug)))
    const extended = extend(config, {
      toEach: documents.map((slug) => ({
        slugs: [slug],
        fields: leadsField(),
        hooks: { beforeChange: [followTexts] },
        endpoints: [agreeDoor, carryDoor, languagesDoor].map((door) => door(documentOf(slug), '/:id')),
        admin: (admin) => ({
          ...admin,
          components: {
            ...admin.components,
            views: { ...admin.components?.views, edit: { ...admin.components?.views?.edit, languages: view } as never },
          },
        }),
      })),
      toEachGlobal: globals.map((slug) => ({
        slugs: [slug],
        fields: leadsField(),
        globalHooks: { beforeChange: [followTextsOfGlobal] },
        endpoints: [agreeDoor, carryDoor, languagesDoor].map((door) => door(globalOf(slug), '')),
        globalAdmin: (admin) => ({
          ...admin,
          components: {
            ...admin.components,
            views: { ...admin.components?.views, edit: { ...admin.components?.views?.edit, languages: view } as never },
          },
        }),
      })),
    })
    return withAdminWords(withStanding(extended, [...documents, ...globals]), {
      ka: { twoLanguages: { tab: languageWords.ka.tab } },
      en: { twoLanguages: { tab: languageWords.en.tab } },
    })
  }
