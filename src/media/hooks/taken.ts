import type { PayloadRequest } from 'payload'
import type { CheckedFile } from '../checkFile.ts'

/** A file between its check and the end of the request. */
export type TakenFile = CheckedFile & {
  /** Paths that have been written for it. */
  written: string[]
}

const byRequest = new WeakMap<PayloadRequest, TakenFile>()

/** Remembers the file of a request; it is forgotten with the request. */
export const keepTaken = (req: PayloadRequest, file: CheckedFile): void =>
  void byRequest.set(req, { ...file, written: [] })

/** The file that this request brought, if it brought one. */
export const takenFile = (req: PayloadRequest): TakenFile | undefined => byRequest.get(req)
