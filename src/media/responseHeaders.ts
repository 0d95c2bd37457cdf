import { contentDisposition } from './contentDisposition.ts'
import { type KindName, kinds } from './kinds.ts'

const textKinds: readonly KindName[] = ['CSV', 'JSON']

/**
 * Headers of every file that is served: nothing in it runs, its type is what we say, pictures and recordings are shown
 * and documents saved. A file is asked for anew each time, because it goes dark at once when its documents are taken
 * down; what a signed-in person receives is kept nowhere (src/requests/frontDoor.ts).
 * @param name what it is saved as
 */
export const fileHeaders = (kind: KindName, name: string): Headers => {
  const { mime, family } = kinds[kind]
  const isShown = family === 'picture' || family === 'recording'
  return new Headers({
    'Content-Type': textKinds.includes(kind) ? `${mime}; charset=utf-8` : mime,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Content-Disposition': contentDisposition(isShown ? 'inline' : 'attachment', name),
    'Cache-Control': 'public, max-age=0, must-revalidate',
  })
}
