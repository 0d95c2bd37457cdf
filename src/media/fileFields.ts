import type { Field } from 'payload'
import { forPublic, forStaff, forSystem } from '../fields/audience.ts'
import { renditionSizes } from './renditionSizes.ts'

/** Words for Payload's columns that have none of its own. */
const words = {
  file: { ka: 'ფაილი', en: 'File' },
  filename: { ka: 'შენახული სახელი', en: 'Stored name' },
  url: { ka: 'ფაილის მისამართი', en: 'Address of the file' },
  mimeType: { ka: 'ფაილის ტიპი', en: 'Type of file' },
  thumbnail: { ka: 'მინიატიურის მისამართი', en: 'Address of the thumbnail' },
  sizes: { ka: 'ზომები', en: 'Sizes' },
  originalFilename: { ka: 'ატვირთული ფაილი უცვლელად', en: 'The file as it was uploaded' },
  focalX: { ka: 'ფოკუსის წერტილი (X)', en: 'Focal point (X)' },
  focalY: { ka: 'ფოკუსის წერტილი (Y)', en: 'Focal point (Y)' },
} as const

/** The record's own file: its column shows the picture, and the name by which people know it. */
const ofWholeFile = (): Field[] =>
  ofOneFile().map((field) =>
    'name' in field && field.name === 'filename'
      ? ({
          ...field,
          label: words.file,
          admin: { components: { Cell: '/src/media/components/FileCell.client.tsx#FileCell' } },
        } as Field)
      : field,
  )

/** What Payload keeps of every stored file, the uploaded one and each of its renditions. */
const ofOneFile = (): Field[] => [
  { name: 'url', type: 'text', label: words.url },
  { name: 'filename', type: 'text', label: words.filename },
  { name: 'mimeType', type: 'text', label: words.mimeType },
  { name: 'filesize', type: 'number', label: ({ t }) => t('upload:fileSize') },
  { name: 'width', type: 'number', label: ({ t }) => t('upload:width') },
  { name: 'height', type: 'number', label: ({ t }) => t('upload:height') },
]

/** Payload's own columns of a file, declared here so that they are classified like every other field. */
export const fileFields = (): Field[] => [
  ...forPublic([
    ...ofWholeFile(),
    { name: 'thumbnailURL', type: 'text', label: words.thumbnail },
    {
      name: 'sizes',
      type: 'group',
      label: words.sizes,
      fields: renditionSizes.map(({ name, label }) => ({ name, type: 'group', label, fields: ofOneFile() })),
    },
  ]),
  ...forStaff([
    { name: 'focalX', type: 'number', label: words.focalX },
    { name: 'focalY', type: 'number', label: words.focalY },
  ]),
  ...forSystem([{ name: 'originalFilename', type: 'text', label: words.originalFilename, admin: { hidden: true } }]),
]

/** Columns that describe the stored file. It never changes, so no write changes them either. */
export const fixedColumns = [
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'originalName',
  'originalFilename',
  'fileDigest',
  'crop',
  'stillHolds',
] as const
