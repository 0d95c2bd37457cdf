import type { Endpoint } from 'payload'
import { forScreens } from './clean/cleanPicture.ts'
import { refuseCrop } from './crop.ts'
import { fileToWorkOn } from './fileToWorkOn.ts'
import { inTurn } from './inTurn.ts'
import { isPictureKind, kindByMime } from './kinds.ts'
import { explained } from './openPicture.ts'
import { pictureFacts } from './pictureFacts.ts'
import { readOriginal } from './recrop.ts'

/** Wide enough to choose a part by eye on any screen of the desk. */
const widest = 1600

const previewOf = async (bytes: Buffer, mime: string): Promise<Buffer> => {
  const kind = kindByMime(mime)
  if (!kind || !isPictureKind(kind)) return refuseCrop()
  const facts = await pictureFacts(bytes, kind)
  if (facts.frames > 1) return refuseCrop()
  const smaller = forScreens(bytes, kind, facts).resize({ width: widest, withoutEnlargement: true })
  return inTurn(() => explained(smaller.webp({ quality: 75, effort: 1 }).toBuffer()))
}

/**
 * `GET /api/media/:id/whole`: the whole picture as it was uploaded, upright and small enough to look at, for those who
 * choose what is kept of it; never for readers, because what was cut away is in it.
 */
export const sendWhole: Omit<Endpoint, 'root'> = {
  path: '/:id/whole',
  method: 'get',
  handler: async (req) => {
    const doc = await fileToWorkOn(req)
    const preview = await previewOf(await readOriginal(doc), String(doc.mimeType))
    return new Response(new Uint8Array(preview), {
      headers: {
        'Content-Type': 'image/webp',
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    })
  },
}
