import type { PayloadRequest } from 'payload'
import type { Subject } from '../../../src/lifecycle/binding.ts'
import type { Language } from '../../../src/slugs.ts'

type Doc = Record<string, unknown>

/** Saves fields of one language as a draft, by the person behind the request and through every hook. */
export const save = (req: PayloadRequest, subject: Subject, data: Doc, locale?: Language): Promise<unknown> => {
  const common = { data, draft: true, depth: 0, overrideAccess: false, req, ...(locale ? { locale } : {}) } as const
  return subject.kind === 'collection'
    ? req.payload.update({ collection: subject.slug, id: subject.id, ...common })
    : req.payload.updateGlobal({ slug: subject.slug, ...common })
}
