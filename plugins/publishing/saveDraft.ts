import type { PayloadRequest } from 'payload'
import { treeOf } from '../../src/fields/treeOf.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import { configOf } from '../../src/lifecycle/configOf.ts'
import type { Language, PublicSlug } from '../../src/slugs.ts'
import type { LocalizedDoc } from './domain/compileRow.ts'
import { inLanguage } from './domain/inLanguage.ts'

const ofPayload = ['id', '_status', 'updatedAt', 'createdAt', 'deletedAt']

/** What a person may write of a document, in one language. */
export const textOf = (
  req: PayloadRequest,
  subject: Pick<Subject, 'kind' | 'slug'>,
  doc: LocalizedDoc,
  language: Language,
): LocalizedDoc =>
  inLanguage(
    treeOf(configOf(req, subject)).filter(({ name, audience }) => audience !== 'system' && !ofPayload.includes(name)),
    doc,
    language,
  )

/** Saves one language of a document as a draft, as the person behind the request, through all hooks. */
export const saveDraft = (req: PayloadRequest, subject: Subject, doc: LocalizedDoc, locale: Language) => {
  const common = { data: textOf(req, subject, doc, locale), draft: true, locale, depth: 0, overrideAccess: false, req }
  return subject.kind === 'global'
    ? req.payload.updateGlobal({ ...common, slug: subject.slug })
    : req.payload.update({ ...common, collection: subject.slug as PublicSlug, id: subject.id })
}
