import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { Refusal } from '../../src/errors/Refusal.ts'
import type { Media } from '../../src/generated/payload-types.ts'
import { audit } from '../../src/lifecycle/audit.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import { actorOf } from '../../src/lifecycle/perform.ts'
import { type ReadableDoc, readableDoc } from '../../src/lifecycle/readable.ts'
import { lockRow } from '../../src/lifecycle/rows.ts'
import { documentOf } from '../../src/lifecycle/subjects.ts'
import { type GlobalSlug, type Language, slugs } from '../../src/slugs.ts'
import type { FileRules } from './fileRules.ts'
import { draftsThatUse } from './mediaDrafts.ts'
import { replaceInCompanions } from './replaceInCompanions.ts'
import { replaceInDrafts } from './replaceInDrafts.ts'

const perLanguage = ['alt', 'caption', 'credit', 'captions', 'transcript'] as const
// biome-ignore format: one list
const shared = ['licence', 'licenceEndsOn', 'kind', 'language', 'counterpart', 'poster', 'needsConsent', 'hasConsent', 'internalNote', 'isShared', 'team', 'sourceFiles'] as const

type Name = (typeof perLanguage)[number] | (typeof shared)[number]

/** The file that takes the place of another, and what is said of it besides. */
export type Successor = { file: NonNullable<PayloadRequest['file']>; data: object }

export type Replacement = {
  action: 'replace' | 'crop'
  /** Made of the stored record once it is locked. */
  successorOf: (old: ReadableDoc) => Successor | Promise<Successor>
}

export type Around = { files: FileRules; globals: readonly GlobalSlug[] }

const pick = (doc: Partial<Record<Name, unknown>>, names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, doc[name]]))

/** The file that a request is about. */
export const fileOf = documentOf(slugs.media)

const inLanguage = async (req: PayloadRequest, id: string, locale: Language): Promise<Media> =>
  req.payload.findByID({ collection: slugs.media, id, locale, depth: 0, overrideAccess: false, req })

/** A record of its own for the new file: what was said of the old one, in both languages, and where it comes from. */
const makeRecord = async (req: PayloadRequest, files: FileRules, old: Media, { file, data }: Successor) => {
  const common = { collection: slugs.media, depth: 0, overrideAccess: false, req } as const
  const [ka, en] = [await inLanguage(req, old.id, 'ka'), await inLanguage(req, old.id, 'en')]
  req.context.replaces = { id: old.id, addressId: old.addressId }
  const made = await req.payload.create({
    ...common,
    data: { ...pick(ka, perLanguage), ...pick(ka, shared), ...data },
    file,
    locale: 'ka',
  })
  delete req.context.replaces
  if (files.familyOf(made.mimeType) !== files.familyOf(old.mimeType)) throw new Refusal('upload.otherKind', 409)
  return req.payload.update({ ...common, id: made.id, data: pick(en, perLanguage), locale: 'en' })
}

const replace = async (req: PayloadRequest, { files, globals }: Around, { action, successorOf }: Replacement) => {
  const subject = fileOf(req)
  await lockRow(req, subject)
  const stored = await readableDoc(req, subject)
  const old = stored as unknown as Media
  const doc = await makeRecord(req, files, old, await successorOf(stored))
  const uses = [
    ...(await draftsThatUse(req, old.id)),
    ...globals.map((slug): Subject => ({ kind: 'global', slug, id: slug })),
  ]
  const swap = { from: old.id, to: doc.id }
  const companions = await replaceInCompanions(req, swap)
  const drafts = await replaceInDrafts(req, uses, swap)
  await audit(req, {
    action,
    outcome: 'done',
    actor: actorOf(req),
    documentCollection: slugs.media,
    documentId: old.id,
    beforeDigest: old.fileDigest,
    afterDigest: doc.fileDigest,
    details: { by: doc.id },
  })
  return {
    doc,
    replacedIn: [...companions.replacedIn, ...drafts.replacedIn],
    leftIn: companions.leftIn + drafts.leftIn,
  }
}

/** Puts another file in place of a stored one, all of it or nothing, and answers with what uses it now. */
export const replaceRecord = async (req: PayloadRequest, around: Around, how: Replacement): Promise<Response> => {
  const opened = await initTransaction(req)
  try {
    const outcome = await replace(req, around, how)
    if (opened) await commitTransaction(req)
    return Response.json(outcome, { headers: { 'Cache-Control': 'private, no-store' } })
  } catch (error) {
    if (opened) await killTransaction(req)
    throw error
  }
}
