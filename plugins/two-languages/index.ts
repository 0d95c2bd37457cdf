import type { Config, Field, Plugin } from 'payload'
import { withAdminWords } from '../../src/config/adminWords.ts'
import { extend } from '../../src/config/extend.ts'
import { fieldTree } from '../../src/fields/tree.ts'
import { documentOf, globalOf } from '../../src/lifecycle/subjects.ts'
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
