import { basename } from 'node:path'
import type { PayloadRequest, UploadConfig } from 'payload'
import { Refusal } from '../errors/Refusal.ts'
import { slugs } from '../slugs.ts'
import { kindByEnding } from './kinds.ts'
import { downloadName, endingOf } from './nameFile.ts'
import { fileHeaders } from './responseHeaders.ts'
import { sendFile } from './sendFile.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** The record of a file; Payload hands it over, but to those who may read every file. */
const nameIn = async (req: PayloadRequest, doc: unknown, filename: string): Promise<unknown> => {
  const known = doc as { downloadName?: unknown } | undefined
  if (known?.downloadName) return known.downloadName
  const row = await req.payload.db.findOne<{ id: string; downloadName?: string }>({
    collection: slugs.media,
    where: { filename: { equals: filename } },
    req,
  })
  return row?.downloadName
}

/**
 * Serves a file that the gate has opened. In place of Payload's own way, which guesses the type from the content and
 * knows no name to save it by.
 */
export const serveFile: Handler = async (req, { doc, params: { filename, clientUploadContext } }) => {
  // Payload asks here for the bytes of a file that came in parts; they are not handed about (hooks/takeFile.ts).
  if (clientUploadContext) return new Response(null)
  const kind = kindByEnding(endingOf(filename))
  if (!kind || basename(filename) !== filename) throw new Refusal('document.missing', 404)
  const name = downloadName(String((await nameIn(req, doc, filename)) ?? ''), kind, filename)
  return sendFile({
    name: filename,
    headers: fileHeaders(kind, name),
    asked: req.headers,
  })
}
