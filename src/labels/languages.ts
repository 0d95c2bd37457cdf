import type { Language } from '../slugs.ts'

/** What the languages of the content are called, in each language of the desk. */
export const languageNames: Record<Language, { ka: string; en: string }> = {
  ka: { ka: 'ქართული', en: 'Georgian' },
  en: { ka: 'ინგლისური', en: 'English' },
}
