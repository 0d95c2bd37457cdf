import type { PayloadRequest, Where } from 'payload'
import type { Content } from '../../storage/content.ts'
import type { CheckedFile } from '../checkFile.ts'
import { renditionFile } from '../renditions.ts'

/** Bytes that a request brought or made, under the name that they will be stored by. */
export type NewFile = { name: string; bytes: Content }

/** Files between their check and the end of the request. */
export type NewFiles = {
  files: NewFile[]
  /** Finds the row that names them, once it is committed. */
  row: Where
  /** Names that have been written. */
  written: string[]
}

const checkedFiles = new WeakMap<PayloadRequest, CheckedFile>()
const newFiles = new WeakMap<PayloadRequest, NewFiles>()

/** Remembers files that are to be written; they are forgotten with the request. */
export const keepNewFiles = (req: PayloadRequest, files: NewFile[], row: Where): void =>
  void newFiles.set(req, { files, row, written: [] })

export const newFilesOf = (req: PayloadRequest): NewFiles | undefined => newFiles.get(req)

/** Remembers the checked file of a request, what readers get of it and what only staff do. */
export const keepTaken = (req: PayloadRequest, file: CheckedFile): void => {
  checkedFiles.set(req, file)
  const { filename, bytes, original, renditions } = file
  const files = [
    { name: filename, bytes },
    ...(original ? [{ name: original.filename, bytes: original.bytes }] : []),
    ...renditions.map((rendition) => ({ name: renditionFile(filename, rendition), bytes: rendition.bytes })),
  ]
  keepNewFiles(req, files, { filename: { equals: filename } })
}

/** The file that this request brought, if it brought one. */
export const takenFile = (req: PayloadRequest): CheckedFile | undefined => checkedFiles.get(req)
