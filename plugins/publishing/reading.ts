import type { FlattenedField, PayloadRequest } from 'payload'
import type { Subject } from '../../src/lifecycle/binding.ts'
import { configOf } from '../../src/lifecycle/configOf.ts'
import { type Part, partsOf } from '../../src/reading/parts.ts'
import { placedValues } from '../../src/reading/placedValues.ts'
import type { LocalizedDoc } from './domain/compileRow.ts'
import { latestDoc, mainRow } from './rows.ts'

/** The newest text that was saved until an instant. */
const textUntil = async (req: PayloadRequest, subject: Subject, at: Date): Promise<LocalizedDoc | null> => {
  const until = { updatedAt: { less_than_equal: at.toISOString() } }
  const newest = { limit: 1, locale: 'all', pagination: false, req, sort: '-updatedAt' } as const
  const { docs } =
    subject.kind === 'collection'
      ? await req.payload.db.findVersions({
          collection: subject.slug,
          where: { and: [{ parent: { equals: subject.id } }, until] },
          ...newest,
        })
      : await req.payload.db.findGlobalVersions({ global: subject.slug, where: until, ...newest })
  return (docs[0]?.version as LocalizedDoc | undefined) ?? null
}

const textAt = async (
  req: PayloadRequest,
  subject: Subject,
  at: 'newest' | 'out' | Date,
): Promise<LocalizedDoc | null> => {
  if (at === 'newest') return latestDoc(req, subject)
  if (at !== 'out') return textUntil(req, subject, at)
  const row = await mainRow(req, subject)
  return row._status === 'published' ? row : null
}

/**
 * What a document says to its readers, as people of the office read it.
 * @param at     the newest text, the one that is out, or the newest of a past instant
 * @param reader language of labels, dates and figures
 * @returns null when there is no such text
 */
export const readParts = async (
  req: PayloadRequest,
  subject: Subject,
  at: 'newest' | 'out' | Date,
  reader: 'ka' | 'en',
): Promise<Part[] | null> => {
  const doc = await textAt(req, subject, at)
  const fields = configOf(req, subject).flattenedFields as FlattenedField[]
  return doc && partsOf(req, placedValues(fields, doc, reader), reader)
}
