import {
  addDataAndFileToRequest,
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { can } from '../../../src/access/can.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'
import type { Media } from '../../../src/generated/payload-types.ts'
import { audit } from '../../../src/lifecycle/audit.ts'
import type { Subject } from '../../../src/lifecycle/binding.ts'
import { actorOf } from '../../../src/lifecycle/perform.ts'
import { readableDoc } from '../../../src/lifecycle/readable.ts'
import { lockRow } from '../../../src/lifecycle/rows.ts'
import { type GlobalSlug, type Language, slugs } from '../../../src/slugs.ts'
import type { FileRules } from '../fileRules.ts'
import { draftsThatUse } from '../mediaDrafts.ts'
import { replaceInDrafts } from '../replaceInDrafts.ts'

const perLanguage = ['alt', 'caption', 'credit', 'captions', 'transcript'] as const
// biome-ignore format: one list
const shared = ['licence', 'licenceEndsOn', 'kind', 'language', 'counterpart', 'poster', 'needsConsent', 'hasConsent', 'internalNote', 'isShared', 'team', 'sourceFiles'] as const

type Name = (typeof perLanguage)[number] | (typeof shared)[number]

const pick = (doc: Partial<Record<Name, unknown>>, names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, doc[name]]))

const subjectOf = (req: PayloadRequest): Subject => ({
  kind: 'collection',
  slug: slugs.media,
  id: String(req.routeParams?.id),
})

const inLanguage = async (req: PayloadRequest, id: string, locale: Language): Promise<Media> =>
  req.payload.findByID({ collection: slugs.media, id, locale, depth: 0, overrideAccess: false, req })

/** A record of its own for the new file: what was said of the old one, in both languages, and where it comes from. */
const makeRecord = async (req: PayloadRequest, { familyOf }: FileRules, old: Media): Promise<Media> => {
  const common = { collection: slugs.media, depth: 0, overrideAccess: false, req } as const
  const [ka, en] = [await inLanguage(req, old.id, 'ka'), await inLanguage(req, old.id, 'en')]
  const file = req.file as NonNullable<PayloadRequest['file']>
  req.context.replaces = { id: old.id, addressId: old.addressId }
  const made = await req.payload.create({
    ...common,
    data: { ...pick(ka, perLanguage), ...pick(ka, shared) },
    file,
    locale: 'ka',
  })
  delete req.context.replaces
  if (familyOf(made.mimeType) !== familyOf(old.mimeType)) throw new Refusal('upload.otherKind', 409)
  return req.payload.update({ ...common, id: made.id, data: pick(en, perLanguage), locale: 'en' })
}

const replace = async (req: PayloadRequest, files: FileRules, globals: readonly GlobalSlug[]) => {
  const subject = subjectOf(req)
  await lockRow(req, subject)
  const old = (await readableDoc(req, subject)) as unknown as Media
  const doc = await makeRecord(req, files, old)
  const uses = [
    ...(await draftsThatUse(req, old.id)),
    ...globals.map((slug): Subject => ({ kind: 'global', slug, id: slug })),
  ]
  const outcome = await replaceInDrafts(req, uses, { from: old.id, to: doc.id })
  await audit(req, {
    action: 'replace',
    outcome: 'done',
    actor: actorOf(req),
    documentCollection: slugs.media,
    documentId: old.id,
    beforeDigest: old.fileDigest,
    afterDigest: doc.fileDigest,
    details: { by: doc.id },
  })
  return { doc, ...outcome }
}

/**
 * `POST /api/media/:id/replace`: another file in place of a stored one. The stored file stays as it is; the new one is a
 * record of its own, used by the drafts from now on and public when they are approved anew.
 * @source docs/adr/0011
 */
export const replaceFile = (files: FileRules, globals: readonly GlobalSlug[]): Omit<Endpoint, 'root'> => ({
  path: '/:id/replace',
  method: 'post',
  handler: async (req) => {
    actorOf(req)
    await readableDoc(req, subjectOf(req))
    if (!can(slugs.media, 'create')({ req })) throw new Refusal('access.forbidden', 403)
    await addDataAndFileToRequest(req)
    if (!req.file) throw new Refusal('upload.missing', 400)
    const opened = await initTransaction(req)
    try {
      const outcome = await replace(req, files, globals)
      if (opened) await commitTransaction(req)
      return Response.json(outcome, { headers: { 'Cache-Control': 'private, no-store' } })
    } catch (error) {
      if (opened) await killTransaction(req)
      throw error
    }
  },
})
