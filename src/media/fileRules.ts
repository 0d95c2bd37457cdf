import { fileToWorkOn } from './fileToWorkOn.ts'
import { familyOf } from './kinds.ts'
import { recropped } from './recrop.ts'
import { renditionSizes } from './renditionSizes.ts'

/** What others ask about kinds of files. */
export const fileRules = {
  familyOf,
  isNeverPublic: (mime: string): boolean => familyOf(mime) === 'source',
  sizeNames: renditionSizes.map(({ name }) => name as string),
  toWorkOn: fileToWorkOn,
  recropped,
}
