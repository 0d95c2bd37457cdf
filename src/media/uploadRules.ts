import type { CollectionConfig } from 'payload'
import { environment } from '../env.ts'
import { describeFile } from './hooks/describeFile.ts'
import { keepFile } from './hooks/keepFile.ts'
import { explainDeletion, preventDeletionOfUsed } from './hooks/preventDeletion.ts'
import { removeFailedFile, storeFile } from './hooks/storeFile.ts'
import { takeFile } from './hooks/takeFile.ts'
import { renditionSizes } from './renditionSizes.ts'
import { fileHeaders } from './responseHeaders.ts'

/** How files are taken in and kept. */
export const uploadRules: Pick<CollectionConfig, 'upload' | 'hooks' | 'disableDuplicate'> = {
  upload: {
    staticDir: environment().mediaFolder,
    // Payload stores nothing: it gets a stand-in (hooks/takeFile.ts), the file is written by hooks/storeFile.ts.
    disableLocalStorage: true,
    pasteURL: false,
    crop: false,
    focalPoint: false,
    adminThumbnail: 'thumbnail',
    imageSizes: [...renditionSizes],
    modifyResponseHeaders: fileHeaders,
  },
  disableDuplicate: true,
  hooks: {
    beforeOperation: [takeFile, keepFile, explainDeletion],
    beforeChange: [describeFile],
    afterChange: [storeFile],
    beforeDelete: [preventDeletionOfUsed],
    afterError: [removeFailedFile],
  },
}
