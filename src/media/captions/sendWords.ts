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

type Words = 'captions' | 'transcript'

/** Somebody of staff may ask for all languages at once: those are no words of a recording. */
const wordsOf = (doc: Media | null, name: Words): string | null => {
  const words = doc && familyOf(doc.mimeType) === 'recording' ? doc[name] : null
  return typeof words === 'string' && words.trim() ? words : null
}

const door = (name: Words, type: string): Omit<Endpoint, 'root'> => ({
  path: `/:id/${name}`,
  method: 'get',
  handler: async (req) => {
    checkParameterNames(sentNames(req.query), ['locale'])
    const words = wordsOf(await readable(req, req.routeParams?.id), name)
    if (!words) throw new Refusal('document.missing', 404)
    return new Response(words, {
      headers: {
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Language': String(req.locale),
        'Content-Length': String(Buffer.byteLength(words)),
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'public, max-age=0, must-revalidate',
      },
    })
  },
})

/**
 * `GET /api/media/:id/captions?locale=ka`: the captions of a recording in one language, for `<track>`. They pass the
 * gate of the file in that language, and are asked for anew each time as the file is.
 */
export const sendCaptions = door('captions', 'text/vtt')

/** `GET /api/media/:id/transcript?locale=ka`: what is said in a recording, to be read; it passes the same gate. */
export const sendTranscript = door('transcript', 'text/plain')
