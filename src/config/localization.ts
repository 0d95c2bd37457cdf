import type { Config } from 'payload'
import { languageNames } from '../labels/languages.ts'
import { languages } from '../slugs.ts'

/** Georgian and English. No fallback: a reader of one language never receives the other without being told. */
export const localization: NonNullable<Config['localization']> = {
  locales: languages.map((code) => ({ code, label: languageNames[code] })),
  defaultLocale: languages[0],
  fallback: false,
}
