import type { AcceptedLanguages, DefaultTranslationsObject, Language } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { deepMergeSimple } from '@payloadcms/translations/utilities'
import { desk } from './desk.ts'
import { core } from './ka/index.ts'
import { lexical } from './ka/lexical.ts'

/**
 * Georgian for the admin. Laid over English, because Payload prints the bare key where a word is missing.
 * `dateFNSKey` stays English: Payload's fixed list of date languages has no Georgian, and an unknown one breaks dates.
 */
export const ka: Language = {
  dateFNSKey: 'en-US',
  translations: deepMergeSimple<DefaultTranslationsObject>(en.translations, core),
}

/** For `i18n.supportedLanguages`. Written as a constant: Payload's type lists no `ka`, but allows it in a named object. */
export const supportedLanguages = { ka, en }

/** For `i18n.translations`: the rich-text editor's words in Georgian, and the desk's own. */
export const translations = { ka: { lexical, statdesk: desk.ka }, en: { statdesk: desk.en } }

// The cast is needed because Payload's closed list of language codes has no Georgian; at run time it only asks
// whether the code is a key of `supportedLanguages`.
const georgian: string = 'ka'

/**
 * For `i18n.fallbackLanguage`. Payload skips `ka` in `Accept-Language`, so Georgian must be what remains. It is not
 * enough for a browser that sends `ka, en`: there English wins until the `statdesk-lng` cookie says `ka`.
 */
export const fallbackLanguage = georgian as AcceptedLanguages
