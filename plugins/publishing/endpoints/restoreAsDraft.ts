import { commitTransaction, type Endpoint, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { isUuid } from '../../../src/lifecycle/rows.ts'
import { type GlobalSlug, type Language, languages, type PublicSlug } from '../../../src/slugs.ts'
import type { LocalizedDoc } from '../domain/compileRow.ts'
import { textOf } from '../saveDraft.ts'

type Door = Omit<Endpoint, 'root'>
type Version = { parent?: unknown; version: LocalizedDoc }

/** Saves both languages, or neither. */
const together = async <T>(req: PayloadRequest, save: (language: Language) => Promise<T>): Promise<T | undefined> => {
  const [opened, own] = [await initTransaction(req), req.locale]
  try {
    let saved: T | undefined
    for (const language of languages) saved = await save(language)
    if (opened) await commitTransaction(req)
    return saved
  } catch (error) {
    if (opened) await killTransaction(req)
    throw error
  } finally {
    req.locale = own
  }
}

const idOf = (req: PayloadRequest): string => {
  const id = req.routeParams?.id
  if (!isUuid(id)) throw new Refusal('document.missing', 404)
  return id
}

/**
 * Brings the text of a version back as a draft, in both languages; state, approvals and what is public stay.
 * Payload's own restore writes the public row, for globals without any hook, and is refused (hooks/writeAsDraft.ts).
 */
export const restoreAsDraft = (slug: PublicSlug): Door => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const found = (await req.payload.findVersionByID({
      collection: slug,
      id: idOf(req),
      locale: 'all',
      depth: 0,
      overrideAccess: false,
      req,
    })) as unknown as Version
    const doc = await together(req, (locale) =>
      req.payload.update({
        collection: slug,
        id: String(found.parent),
        data: textOf(req, { kind: 'collection', slug }, found.version, locale),
        draft: true,
        locale,
        depth: 0,
        overrideAccess: false,
        req,
      }),
    )
    return Response.json({ ...doc, message: req.t('version:restoredSuccessfully') })
  },
})

/** The same for a global. */
export const restoreGlobalAsDraft = (slug: GlobalSlug): Door => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const found = (await req.payload.findGlobalVersionByID({
      slug,
      id: idOf(req),
      locale: 'all',
      depth: 0,
      overrideAccess: false,
      req,
    })) as unknown as Version
    const doc = await together(req, (locale) =>
      req.payload.updateGlobal({
        slug,
        data: textOf(req, { kind: 'global', slug }, found.version, locale),
        draft: true,
        locale,
        depth: 0,
        overrideAccess: false,
        req,
      }),
    )
    return Response.json({ doc, message: req.t('version:restoredSuccessfully') })
  },
})
