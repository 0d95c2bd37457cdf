import type { CollectionSlug, PayloadRequest } from 'payload'
import { readableIds } from '../access/readableIds.ts'
import { Refusal } from '../errors/Refusal.ts'
import type { Subject } from './binding.ts'
import { isUuid } from './rows.ts'

/** A document as a reader receives it. */
export type ReadableDoc = Record<string, unknown>

/**
 * The newest state of a document as the caller may read it.
 * @throws Refusal 404, the same for a document that is missing and for one that the caller may not read
 */
export const readableDoc = async (req: PayloadRequest, subject: Subject): Promise<ReadableDoc> => {
  const doc = subject.kind === 'global' ? await readGlobal(req, subject.slug) : await readOne(req, subject)
  if (!doc) throw new Refusal('document.missing', 404)
  return doc
}

/**
 * Whether a person may read the newest state of a document that they can open: staff outside its team are answered with
 * the older one that is public.
 */
export const readsNewest = async (req: PayloadRequest, subject: Subject): Promise<boolean> => {
  if (subject.kind === 'global') return Boolean(await readGlobal(req, subject.slug))
  return isUuid(subject.id) && (await readableIds(req, subject.slug as CollectionSlug, [subject.id])).has(subject.id)
}

/**
 * Refuses who may not read the newest state of a document: what may be done with it, and why not, tells of that state.
 * @throws Refusal 404 where nothing of it is readable, 403 where only an older state is
 */
export const mustReadNewest = async (req: PayloadRequest, subject: Subject): Promise<void> => {
  if (await readsNewest(req, subject)) return
  await readableDoc(req, subject)
  throw new Refusal('access.forbidden', 403)
}

const readOne = async (req: PayloadRequest, { slug, id }: Extract<Subject, { kind: 'collection' }>) =>
  isUuid(id)
    ? ((await req.payload.findByID({
        collection: slug,
        id,
        draft: true,
        depth: 0,
        overrideAccess: false,
        disableErrors: true,
        req,
      })) as ReadableDoc | null)
    : null

const readGlobal = async (req: PayloadRequest, slug: Extract<Subject, { kind: 'global' }>['slug']) =>
  (await req.payload.findGlobal({
    slug,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })) as unknown as ReadableDoc | null
