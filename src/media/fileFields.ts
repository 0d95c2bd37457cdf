import type { Field } from 'payload'
import { forPublic, forSystem } from '../fields/audience.ts'
import { renditionSizes } from './renditionSizes.ts'

/** What Payload keeps of every stored file, the uploaded one and each of its renditions. */
const ofOneFile = (): Field[] => [
  { name: 'url', type: 'text' },
  { name: 'filename', type: 'text' },
  { name: 'mimeType', type: 'text' },
  { name: 'filesize', type: 'number' },
  { name: 'width', type: 'number' },
  { name: 'height', type: 'number' },
]

/** Payload's own columns of a file, declared here so that they are classified like every other field. */
export const fileFields = (): Field[] => [
  ...forPublic([
    ...ofOneFile(),
    { name: 'thumbnailURL', type: 'text' },
    {
      name: 'sizes',
      type: 'group',
      fields: renditionSizes.map(({ name }) => ({ name, type: 'group', fields: ofOneFile() })),
    },
  ]),
  ...forSystem([
    { name: 'focalX', type: 'number' },
    { name: 'focalY', type: 'number' },
  ]),
]

/** Columns that describe the stored file. It never changes, so no write changes them either. */
export const fixedColumns = [
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'originalName',
  'fileDigest',
] as const
