import type { Config } from 'payload'
import { multipartBodyLimit } from '../requests/readBody.ts'

/**
 * Payload's own limits of one upload request. The front door has refused a larger request before, with a sentence
 * (Payload would answer 500); these only hold what it lets through. What each kind of file may be is in
 * src/media/limits.ts. No function may stand here: the admin sends this part to the browser.
 */
export const uploadLimits: NonNullable<Config['upload']> = {
  limits: { fileSize: multipartBodyLimit, files: 1, fields: 20, fieldSize: 2 * 1024 * 1024 },
  requestSizeLimit: multipartBodyLimit,
  abortOnLimit: true,
  useTempFiles: false,
  safeFileNames: false,
  uploadTimeout: 60_000,
}
