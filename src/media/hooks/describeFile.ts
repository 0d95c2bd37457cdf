import type { CollectionBeforeChangeHook } from 'payload'
import { staffMember } from '../../access/people.ts'
import { type CheckedFile, mimeOf } from '../checkFile.ts'
import { fixedColumns } from '../fileFields.ts'
import { readFocalPoint } from '../focalPoint.ts'
import { renditionColumns } from '../renditionColumns.ts'
import { recutFile } from './recutFile.ts'
import { takenFile } from './taken.ts'

type Doc = Record<string, unknown>

const describe = (file: CheckedFile): Doc => ({
  filename: file.filename,
  originalName: file.originalName,
  originalFilename: file.original?.filename ?? null,
  fileDigest: file.digest,
  mimeType: mimeOf(file.kind),
  filesize: file.bytes.length,
  width: file.width ?? null,
  height: file.height ?? null,
  focalX: file.focal?.x ?? null,
  focalY: file.focal?.y ?? null,
  crop: file.crop ?? null,
  stillHolds: file.stillHolds?.length ? file.stillHolds : null,
  sizes: renditionColumns(file.filename, file.renditions),
})

/** What was stored stays written down; addresses are made from the name at each reading. */
const asStored = (stored: Doc): Doc => ({
  ...Object.fromEntries(fixedColumns.map((name) => [name, stored[name] ?? null])),
  url: null,
  thumbnailURL: null,
})

/** A point of interest is whole or none. */
const focalOf = (doc: Doc): Doc => {
  const focal = readFocalPoint(doc.focalX, doc.focalY)
  return { focalX: focal?.x ?? null, focalY: focal?.y ?? null }
}

/** The columns of a file say what was stored, whatever was sent; afterwards they stay as they are, like the file. */
export const describeFile: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const stored = originalDoc as Doc
  if (operation === 'update') {
    const wanted = { ...data, ...focalOf({ ...stored, ...data }) }
    return { ...wanted, ...asStored(stored), sizes: await recutFile(req, wanted, stored) }
  }
  const file = takenFile(req)
  const named = { downloadName: data.downloadName || file?.originalName }
  return {
    ...data,
    ...named,
    ...(file ? describe(file) : {}),
    createdBy: staffMember(req.user)?.id ?? data.createdBy ?? null,
  }
}
