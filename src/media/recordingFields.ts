import type { Field } from 'payload'
import { textarea, upload } from '../fields/make.ts'
import { longestCaptions } from './captions/findProblem.ts'
import { validateCaptions } from './captions/validate.ts'
import { familyOf, pictureMimes } from './kinds.ts'

/** Before a file is stored its type is the one that the browser tells (components/ChosenKind). */
const isRecording = (data: { mimeType?: unknown }): boolean =>
  familyOf(data.mimeType) === 'recording' || /^(audio|video)\//.test(String(data.mimeType))

/** A picture or a recording, and a file that is still to be chosen: tables and archives have no look to be described. */
export const isSeenOrHeard = ({ mimeType }: { mimeType?: unknown }): boolean =>
  !mimeType || /^(image|audio|video)\//.test(String(mimeType))

/** What a film or a recording of sound needs besides: a picture to begin with, and its words for those who cannot hear it. */
export const recordingFields = (): Field[] => [
  {
    name: 'chosenKind',
    type: 'ui',
    admin: { components: { Field: '/src/media/components/ChosenKind.client.tsx#ChosenKind' }, disableListColumn: true },
  },
  upload('poster', { filterOptions: { mimeType: { in: [...pictureMimes] } }, admin: { condition: isRecording } }),
  textarea('captions', {
    localized: true,
    maxLength: longestCaptions,
    validate: validateCaptions,
    admin: { condition: isRecording, rows: 8 },
  }),
  textarea('transcript', { localized: true, maxLength: 200_000, admin: { condition: isRecording, rows: 8 } }),
]
