import type { PayloadRequest } from 'payload'

/** What publishing asks about kinds of files; the media library knows the answers, the configuration introduces the two. */
export type FileRules = {
  /** What is done with files of a MIME type: files of one family may take each other's place. */
  familyOf: (mime: unknown) => string | undefined
  /** Working files, which readers never get. */
  isNeverPublic: (mime: string) => boolean
  /** Names of the renditions of a picture. */
  sizeNames: readonly string[]
  /** The file of a request, for those who work on it. @throws Refusal 401, 403, 404 */
  toWorkOn: (req: PayloadRequest) => Promise<Record<string, unknown>>
  /** The whole picture of a record, and what its new record says of it when another part of it is to be kept. */
  recropped: (
    doc: Record<string, unknown>,
    crop: unknown,
  ) => Promise<{ file: NonNullable<PayloadRequest['file']>; data: object }>
}
