import { kinds } from './kinds.ts'
import { type Rendition, renditionFile } from './renditions.ts'

/** What the record of a picture says of its renditions, by their names. */
export const renditionColumns = (
  original: string,
  renditions: readonly Rendition[],
  cutMark = '',
): Record<string, object> =>
  Object.fromEntries(
    renditions.map((rendition) => {
      const { name, kind, width, height, bytes } = rendition
      const filename = renditionFile(original, rendition, cutMark)
      return [name, { filename, mimeType: kinds[kind].mime, filesize: bytes.length, width, height }]
    }),
  )
