import type { Endpoint } from 'payload'
import { actorOf } from '../lifecycle/perform.ts'
import { readableDoc } from '../lifecycle/readable.ts'
import { slugs } from '../slugs.ts'
import { contentDisposition } from './contentDisposition.ts'
import { sendFile } from './sendFile.ts'

/**
 * `GET /api/media/:id/original`: the file as it was uploaded, for the staff who may read its record; never for readers,
 * because it carries its metadata.
 */
export const sendOriginal: Omit<Endpoint, 'root'> = {
  path: '/:id/original',
  method: 'get',
  handler: async (req) => {
    actorOf(req)
    const doc = await readableDoc(req, { kind: 'collection', slug: slugs.media, id: String(req.routeParams?.id) })
    const headers = new Headers({
      'Content-Type': String(doc.mimeType),
      'Content-Disposition': contentDisposition('attachment', String(doc.originalName)),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    })
    return sendFile({
      name: String(doc.originalFilename ?? doc.filename),
      headers,
      asked: req.headers,
    })
  },
}
