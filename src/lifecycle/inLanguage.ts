import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Language } from '../slugs.ts'

/** The same request, as if it asked for one language and no other in its place. */
export const inLanguage = (req: PayloadRequest, locale: Language): PayloadRequest =>
  Object.assign(isolateObjectProperty(req, ['locale', 'fallbackLocale']), { locale, fallbackLocale: false as const })
