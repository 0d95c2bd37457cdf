import type { Endpoint, PayloadRequest } from 'payload'
import { publicWhere } from '../../../src/access/publicRead.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'
import type { Media } from '../../../src/generated/payload-types.ts'
import { isUuid } from '../../../src/lifecycle/rows.ts'
import { checkParameterNames, sentNames } from '../../../src/requests/publicQuery.ts'
import { slugs } from '../../../src/slugs.ts'
import { now } from '../../../src/time/clock.ts'
import type { FileRules } from '../fileRules.ts'

/** The newest file of an address that readers may have; the gate decides, for staff too: a website links here. */
const newestPublic = async (req: PayloadRequest, addressId: string): Promise<Media | undefined> => {
  const gate = publicWhere(now(), null, { drafts: false, trash: false })
  const { docs } = await req.payload.find({
    collection: slugs.media,
    where: { and: [{ addressId: { equals: addressId } }, gate] },
    sort: '-createdAt',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

const storedNameOf = (
  { sizeNames }: FileRules,
  { filename, sizes }: Media,
  size: unknown,
): string | null | undefined => {
  if (size === undefined) return filename
  if (!sizeNames.includes(String(size)))
    throw new Refusal('request.parameterValue', 400, { parameter: 'size', allowed: sizeNames })
  return (sizes as Record<string, { filename?: string | null }> | undefined)?.[String(size)]?.filename
}

/**
 * `GET /api/media/address/:id`, also with a name behind it: an address that stays while the file changes. It leads to the
 * stored name of the newest public file; a replacement that waits for its approval is not there yet.
 */
export const fileAddress = (files: FileRules, path: '/address/:id' | '/address/:id/:name'): Omit<Endpoint, 'root'> => ({
  path,
  method: 'get',
  handler: async (req) => {
    checkParameterNames(sentNames(req.query), ['size', 'locale'])
    const id = req.routeParams?.id
    const doc = isUuid(id) ? await newestPublic(req, id) : undefined
    const name = doc && storedNameOf(files, doc, req.query.size)
    if (!name) throw new Refusal('document.missing', 404)
    const headers = { Location: `/api/media/file/${name}`, 'Cache-Control': 'public, max-age=0, must-revalidate' }
    return new Response(null, { status: 302, headers })
  },
})
