import { broken } from '../refuse.ts'

/** A part of a file, refused when the file ends before it. */
export const slice = (bytes: Buffer, from: number, to: number): Buffer =>
  to > bytes.length || to < from ? broken() : bytes.subarray(from, to)
