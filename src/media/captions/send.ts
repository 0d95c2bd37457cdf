import type { Endpoint, PayloadRequest } from 'payload'
import { Refusal } from '../../errors/Refusal.ts'
import type { Media } from '../../generated/payload-types.ts'
import { isUuid } from '../../lifecycle/rows.ts'
import { checkParameterNames, sentNames } from '../../requests/publicQuery.ts'
import { slugs } from '../../slugs.ts'
import { familyOf } from '../kinds.ts'

const readable = async (req: PayloadRequest, id: unknown): Promise<Media | null> =>
  isUuid(id)
    ? req.payload.findByID({
        collection: slugs.media,
        id,
        depth: 0,
        overrideAccess: false,
        disableErrors: true,
        req,
      })
    : null

/** Somebody of staff may ask for all languages at once: those are no captions. */
const captionsOf = (doc: Media | null): string | null =>
  doc && familyOf(doc.mimeType) === 'recording' && typeof doc.captions === 'string' && doc.captions.trim()
    ? doc.captions
    : null

/**
 * `GET /api/media/:id/captions?locale=ka`: the captions of a recording in one language, for `<track>`. They pass the
 * gate of the file in that language, and are asked for anew each time as the file is.
 */
export const sendCaptions: Omit<Endpoint, 'root'> = {
  path: '/:id/captions',
  method: 'get',
  handler: async (req) => {
    checkParameterNames(sentNames(req.query), ['locale'])
    const captions = captionsOf(await readable(req, req.routeParams?.id))
    if (!captions) throw new Refusal('document.missing', 404)
    return new Response(captions, {
      headers: {
        'Content-Type': 'text/vtt; charset=utf-8',
        'Content-Language': String(req.locale),
        'Content-Length': String(Buffer.byteLength(captions)),
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'public, max-age=0, must-revalidate',
      },
    })
  },
}
