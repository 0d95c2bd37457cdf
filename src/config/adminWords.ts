import type { Config } from 'payload'

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Words that Payload asks for by their key and nothing else, such as the name of a tab: `t('twoLanguages:tab')`. */
export const withAdminWords = (config: Config, words: Readonly<Record<'ka' | 'en', Words>>): Config => ({
  ...config,
  i18n: {
    ...config.i18n,
    translations: {
      ...config.i18n?.translations,
      ...Object.fromEntries(
        (['ka', 'en'] as const).map((language) => [
          language,
          {
            ...(config.i18n?.translations as Record<string, object> | undefined)?.[language],
            ...words[language],
          },
        ]),
      ),
    },
  },
})
