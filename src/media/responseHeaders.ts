import { kindByMime, kinds } from './kinds.ts'

const textKinds = ['text/csv', 'application/json']

const isShown = (mime: string): boolean => {
  const kind = kindByMime(mime)
  return mime === 'image/apng' || (kind !== undefined && kinds[kind].isPicture)
}

/**
 * Headers of every file that is served: nothing in it runs, its type is what we say, pictures are shown and documents
 * saved. A file is asked for anew each time, because it goes dark at once when its documents are taken down; what a
 * signed-in person receives is kept nowhere (src/requests/frontDoor.ts).
 */
export const fileHeaders = ({ headers }: { headers: Headers }): Headers => {
  const mime = headers.get('Content-Type') ?? ''
  if (textKinds.includes(mime)) headers.set('Content-Type', `${mime}; charset=utf-8`)
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
  headers.set('Content-Disposition', isShown(mime) ? 'inline' : 'attachment')
  headers.set('Cache-Control', 'public, max-age=0, must-revalidate')
  return headers
}
