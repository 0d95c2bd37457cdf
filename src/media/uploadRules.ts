import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { environment } from '../env.ts'
import { sendCaptions, sendTranscript } from './captions/sendWords.ts'
import { describeFile } from './hooks/describeFile.ts'
import { keepFile } from './hooks/keepFile.ts'
import { keepToRecordings } from './hooks/keepToRecordings.ts'
import { explainDeletion, preventDeletionOfUsed } from './hooks/preventDeletion.ts'
import { removeFiles } from './hooks/removeFiles.ts'
import { removeFailedFile, storeFile } from './hooks/storeFile.ts'
import { takeFile } from './hooks/takeFile.ts'
import { renditionSizes } from './renditionSizes.ts'
import { sendOriginal } from './sendOriginal.ts'
import { sendWhole } from './sendWhole.ts'
import { serveFile } from './serveFile.ts'

/** How files are taken in and kept. */
export const uploadRules: Pick<CollectionConfig, 'upload' | 'hooks' | 'endpoints' | 'disableDuplicate'> = {
  upload: {
    // No such folder: Payload would remove the files of a record there before its deletion is final (hooks/removeFiles.ts).
    staticDir: join(environment().mediaFolder, '.payload'),
    // Payload stores nothing: it gets a stand-in (hooks/takeFile.ts), the file is written by hooks/storeFile.ts.
    disableLocalStorage: true,
    pasteURL: false,
    crop: false,
    focalPoint: true,
    adminThumbnail: 'thumbnail',
    imageSizes: [...renditionSizes],
    handlers: [serveFile],
  },
  disableDuplicate: true,
  endpoints: [sendOriginal, sendWhole, sendCaptions, sendTranscript],
  hooks: {
    beforeOperation: [takeFile, keepFile, explainDeletion],
    beforeChange: [keepToRecordings, describeFile],
    afterChange: [storeFile],
    beforeDelete: [preventDeletionOfUsed],
    afterDelete: [removeFiles],
    afterError: [removeFailedFile],
  },
}
