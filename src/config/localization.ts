import type { Config } from 'payload'
import { languages } from '../slugs.ts'

/** Georgian and English. No fallback: a reader of one language never receives the other without being told. */
export const localization: NonNullable<Config['localization']> = {
  locales: [
    { code: 'ka', label: { ka: 'ქართული', en: 'Georgian' } },
    { code: 'en', label: { ka: 'ინგლისური', en: 'English' } },
  ],
  defaultLocale: languages[0],
  fallback: false,
}
