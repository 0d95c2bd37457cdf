import type { Field } from 'payload'
import { textarea, upload } from '../fields/make.ts'
import { longestCaptions } from './captions/findProblem.ts'
import { validateCaptions } from './captions/validate.ts'
import { familyOf } from './kinds.ts'

const isRecording = (data: { mimeType?: unknown }): boolean => familyOf(data.mimeType) === 'recording'

/** What a film or a recording of sound needs besides: a picture to begin with, and its words for those who cannot hear it. */
export const recordingFields = (): Field[] => [
  upload('poster', { filterOptions: { mimeType: { contains: 'image/' } }, admin: { condition: isRecording } }),
  textarea('captions', {
    localized: true,
    maxLength: longestCaptions,
    validate: validateCaptions,
    admin: { condition: isRecording, rows: 8 },
  }),
  textarea('transcript', { localized: true, maxLength: 200_000, admin: { condition: isRecording, rows: 8 } }),
]
