import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Subject } from '../../../src/lifecycle/binding.ts'
import { readableDoc } from '../../../src/lifecycle/readable.ts'

type Doc = Record<string, unknown>

/** The same request, as if it asked for one language and no other in its place. */
const inLanguage = (req: PayloadRequest, locale: 'ka' | 'en'): PayloadRequest =>
  Object.assign(isolateObjectProperty(req, ['locale', 'fallbackLocale']), { locale, fallbackLocale: false as const })

/**
 * The newest state of a document in both languages, as the caller may read it.
 * @throws Refusal 404 like the doors of a life cycle
 */
export const readBoth = async (req: PayloadRequest, subject: Subject): Promise<{ ka: Doc; en: Doc }> => ({
  ka: await readableDoc(inLanguage(req, 'ka'), subject),
  en: await readableDoc(inLanguage(req, 'en'), subject),
})
