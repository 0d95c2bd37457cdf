import type { Field } from 'payload'
import { json } from '../fields/make.ts'

/** What is kept of a picture. It is chosen with the upload; later another crop is another file (docs/adr/0018). */
export const cropField = (): Field =>
  json('crop', {
    admin: {
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
      components: { Field: '/src/media/components/CropField.client.tsx#CropField' },
    },
  })
