/** What publishing asks about kinds of files; the media library knows the answers, the configuration introduces the two. */
export type FileRules = {
  /** What is done with files of a MIME type: files of one family may take each other's place. */
  familyOf: (mime: unknown) => string | undefined
  /** Working files, which readers never get. */
  isNeverPublic: (mime: string) => boolean
  /** Names of the renditions of a picture. */
  sizeNames: readonly string[]
}
