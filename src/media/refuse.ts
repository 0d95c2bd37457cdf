import { Refusal } from '../errors/Refusal.ts'
import { kindNames } from './kinds.ts'

/** A kind that the office does not take, by the word for it; every refusal lists what is taken. */
export const refuseKind = (kind: string): never => {
  throw new Refusal('upload.kindNotAllowed', 415, { kind, allowed: kindNames })
}

/** Ends the reading of a file that is cut off or whose structure does not hold. */
export const broken = (): never => {
  throw new Refusal('upload.broken', 400)
}

/** Ends the reading of an archive whose directory says something else than the archive is. */
export const lies = (): never => {
  throw new Refusal('upload.archiveLies', 400)
}
