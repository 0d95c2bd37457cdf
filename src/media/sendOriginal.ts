import type { Endpoint } from 'payload'
import { contentDisposition } from './contentDisposition.ts'
import { fileToWorkOn } from './fileToWorkOn.ts'
import { sendFile } from './sendFile.ts'

/**
 * `GET /api/media/:id/original`: the file as it was uploaded, for those who work on it; never for readers,
 * because it carries its metadata.
 */
export const sendOriginal: Omit<Endpoint, 'root'> = {
  path: '/:id/original',
  method: 'get',
  handler: async (req) => {
    const doc = await fileToWorkOn(req)
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
