import { expiryOf, protocolExtensions, protocolVersion } from '../domain/protocol.ts'
import type { Staged } from '../staging.ts'

/** An answer of the upload doors: headers only, kept by nobody. */
export const answer = (status: number, upload?: Staged, more: Record<string, string | number> = {}): Response => {
  const expiry: Record<string, string> = upload ? { 'Upload-Expires': expiryOf(upload.beganAt).toUTCString() } : {}
  const headers = Object.entries(more).map(([name, value]) => [name, String(value)] as const)
  return new Response(null, {
    status,
    headers: {
      'Tus-Resumable': protocolVersion,
      'Tus-Version': protocolVersion,
      'Tus-Extension': protocolExtensions,
      'Cache-Control': 'no-store',
      ...expiry,
      ...Object.fromEntries(headers),
    },
  })
}
