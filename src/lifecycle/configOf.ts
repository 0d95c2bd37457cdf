import type { PayloadRequest, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'
import { Refusal } from '../errors/Refusal.ts'
import type { Subject } from './binding.ts'

/** The configuration of a subject's collection or global. */
export const configOf = (
  req: PayloadRequest,
  subject: Pick<Subject, 'kind' | 'slug'>,
): SanitizedCollectionConfig | SanitizedGlobalConfig => {
  const config =
    subject.kind === 'collection'
      ? req.payload.collections[subject.slug as keyof typeof req.payload.collections]?.config
      : req.payload.globals.config.find(({ slug }) => slug === subject.slug)
  if (!config) throw new Refusal('document.missing', 404)
  return config
}
