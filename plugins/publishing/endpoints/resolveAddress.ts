import type { Endpoint, PayloadRequest } from 'payload'
import { publicWhere } from '../../../src/access/publicRead.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { oldPathCandidates } from '../../../src/fields/oldPath.ts'
import { checkParameterNames, sentNames } from '../../../src/requests/publicQuery.ts'
import { isPublicSlug, type Language, languages, type PublicSlug, slugs } from '../../../src/slugs.ts'
import { now } from '../../../src/time/clock.ts'
import { asText } from '../domain/values.ts'
import { ownerOf } from '../slugRegistry.ts'

/** Where an address leads now. */
type Target = { collection: string; id: string; slug: string | null; locale: string } | { address: string }

const cut = (value: unknown): string => asText(value)?.slice(0, 500) ?? ''

const missing = (): never => {
  throw new Refusal('document.missing', 404)
}

/** The present address of a public document; the gate decides, for staff too: a website asks here. */
const publicTarget = async (
  req: PayloadRequest,
  collection: PublicSlug,
  id: string,
  locale: Language,
): Promise<Target> => {
  const { versions, trash } = req.payload.collections[collection]?.config ?? {}
  const gate = publicWhere(now(), locale, { drafts: Boolean(versions), trash: Boolean(trash) })
  const found = await req.payload.find({
    collection,
    where: { and: [{ id: { equals: id } }, gate] },
    locale,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const doc = found.docs[0] as { slug?: string | null } | undefined
  return doc ? { collection, id, slug: doc.slug ?? null, locale } : missing()
}

const bySlug = async (req: PayloadRequest, locale: Language): Promise<Target> => {
  const [collection, slug] = [cut(req.query.collection), cut(req.query.slug)]
  const owner = isPublicSlug(collection) && slug ? await ownerOf(req, collection, locale, slug) : null
  return owner && isPublicSlug(collection) ? publicTarget(req, collection, owner, locale) : missing()
}

/** The redirect of an old address; where several forms of it are written down, that which was asked for comes first. */
const redirectFrom = async (req: PayloadRequest, asked: string) => {
  const candidates = oldPathCandidates(asked)
  const { docs } = await req.payload.find({
    collection: slugs.redirects,
    where: { fromPath: { in: candidates } },
    depth: 0,
    limit: candidates.length,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return candidates.map((path) => docs.find(({ fromPath }) => fromPath === path)).find(Boolean)
}

const byPath = async (req: PayloadRequest, locale: Language): Promise<Target> => {
  const { toAddress, toDocument } = (await redirectFrom(req, cut(req.query.path))) ?? {}
  if (toDocument && isPublicSlug(toDocument.relationTo))
    return publicTarget(req, toDocument.relationTo, String(toDocument.value), locale)
  return toAddress ? { address: toAddress } : missing()
}

/**
 * `GET /api/redirects/resolve?collection=&locale=&slug=` or `?path=`: where an old address leads now. An address of a
 * hidden document answers as one that never was.
 */
export const resolveAddress: Omit<Endpoint, 'root'> = {
  path: '/resolve',
  method: 'get',
  handler: async (req) => {
    checkParameterNames(sentNames(req.query), ['collection', 'slug', 'path', 'locale'])
    const locale = languages.find((language) => language === (req.query.locale ?? languages[0]))
    if (!locale) throw new Refusal('request.parameterValue', 400, { parameter: 'locale', allowed: languages })
    return Response.json(req.query.path === undefined ? await bySlug(req, locale) : await byPath(req, locale))
  },
}
