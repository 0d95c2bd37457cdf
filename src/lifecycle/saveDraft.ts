import type { PayloadRequest } from 'payload'
import type { Language } from '../slugs.ts'
import type { Subject } from './binding.ts'

type Doc = Record<string, unknown>

/** Saves fields of one language as a draft, by the person behind the request and through every hook. */
export const saveDraft = (req: PayloadRequest, subject: Subject, data: Doc, locale?: Language): Promise<unknown> => {
  const common = { data, draft: true, depth: 0, overrideAccess: false, req, ...(locale ? { locale } : {}) } as const
  return subject.kind === 'collection'
    ? req.payload.update({ collection: subject.slug, id: subject.id, ...common })
    : req.payload.updateGlobal({ slug: subject.slug, ...common })
}
