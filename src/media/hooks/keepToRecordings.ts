import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'
import { Refusal } from '../../errors/Refusal.ts'
import { mimeOf } from '../checkFile.ts'
import { familyOf } from '../kinds.ts'
import { takenFile } from './taken.ts'

const ofRecordings = ['captions', 'transcript', 'poster'] as const

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/** Captions, a transcript and a poster belong to recordings: given to another file they would be read by nobody. */
export const keepToRecordings: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const taken = operation === 'create' ? takenFile(req) : undefined
  if (familyOf(taken ? mimeOf(taken.kind) : originalDoc?.mimeType) === 'recording') return data
  const isGiven = ofRecordings.some(
    (name) => !isEmpty(data[name]) && !isDeepStrictEqual(data[name], originalDoc?.[name]),
  )
  if (isGiven) throw new Refusal('upload.notRecording', 400)
  return data
}
