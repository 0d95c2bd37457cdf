import type { CollectionBeforeChangeHook } from 'payload'
import { staffMember } from '../../access/people.ts'
import { mimeOf } from '../checkFile.ts'
import { fixedColumns } from '../fileFields.ts'
import { renditionFile } from '../renditions.ts'
import { type TakenFile, takenFile } from './taken.ts'

type Doc = Record<string, unknown>

const renditionColumns = (file: TakenFile): Doc =>
  Object.fromEntries(
    file.renditions.map((rendition) => {
      const { name, kind, width, height, bytes } = rendition
      return [
        name,
        {
          filename: renditionFile(file.filename, rendition),
          mimeType: mimeOf(kind),
          filesize: bytes.length,
          width,
          height,
        },
      ]
    }),
  )

const describe = (file: TakenFile): Doc => ({
  filename: file.filename,
  originalName: file.originalName,
  fileDigest: file.digest,
  mimeType: mimeOf(file.kind),
  filesize: file.bytes.length,
  width: file.width ?? null,
  height: file.height ?? null,
  focalX: null,
  focalY: null,
  sizes: renditionColumns(file),
})

/** What was stored stays written down; addresses are made from the name at each reading. */
const asStored = (stored: Doc): Doc => ({
  ...Object.fromEntries(fixedColumns.map((name) => [name, stored[name] ?? null])),
  sizes: stored.sizes,
  url: null,
  thumbnailURL: null,
})

/** The columns of a file say what was stored, whatever was sent; afterwards they stay as they are, like the file. */
export const describeFile: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation === 'update') return { ...data, ...asStored(originalDoc as Doc) }
  const file = takenFile(req)
  return { ...data, ...(file ? describe(file) : {}), createdBy: staffMember(req.user)?.id ?? data.createdBy ?? null }
}
