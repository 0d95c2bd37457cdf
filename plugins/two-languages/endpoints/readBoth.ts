import type { PayloadRequest } from 'payload'
import type { Subject } from '../../../src/lifecycle/binding.ts'
import { inLanguage } from '../../../src/lifecycle/inLanguage.ts'
import { readableDoc } from '../../../src/lifecycle/readable.ts'

type Doc = Record<string, unknown>

/**
 * The newest state of a document in both languages, as the caller may read it.
 * @throws Refusal 404 like the doors of a life cycle
 */
export const readBoth = async (req: PayloadRequest, subject: Subject): Promise<{ ka: Doc; en: Doc }> => ({
  ka: await readableDoc(inLanguage(req, 'ka'), subject),
  en: await readableDoc(inLanguage(req, 'en'), subject),
})
