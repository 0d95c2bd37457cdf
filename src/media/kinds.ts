type Kind = {
  isPicture: boolean
  mime: string
  /** Ending of the stored name. */
  extension: string
  /** Endings that a given name may have. */
  endings: readonly string[]
}

const picture = (mime: string, extension: string, ...others: string[]): Kind => ({
  isPicture: true,
  mime,
  extension,
  endings: [extension, ...others],
})
const document = (mime: string, extension: string): Kind => ({
  isPicture: false,
  mime,
  extension,
  endings: [extension],
})

const office = 'application/vnd.openxmlformats-officedocument'

/** Every kind of file that the office takes, by the name that people know it by. */
export const kinds = {
  JPEG: picture('image/jpeg', 'jpg', 'jpeg', 'jpe', 'jfif'),
  PNG: picture('image/png', 'png', 'apng'),
  WebP: picture('image/webp', 'webp'),
  AVIF: picture('image/avif', 'avif'),
  GIF: picture('image/gif', 'gif'),
  TIFF: picture('image/tiff', 'tif', 'tiff'),
  PDF: document('application/pdf', 'pdf'),
  DOCX: document(`${office}.wordprocessingml.document`, 'docx'),
  XLSX: document(`${office}.spreadsheetml.sheet`, 'xlsx'),
  PPTX: document(`${office}.presentationml.presentation`, 'pptx'),
  ODS: document('application/vnd.oasis.opendocument.spreadsheet', 'ods'),
  CSV: document('text/csv', 'csv'),
  JSON: document('application/json', 'json'),
  ZIP: document('application/zip', 'zip'),
} as const satisfies Record<string, Kind>

export type KindName = keyof typeof kinds
export type PictureKind = 'JPEG' | 'PNG' | 'WebP' | 'AVIF' | 'GIF' | 'TIFF'
export type DocumentKind = Exclude<KindName, PictureKind>

export const kindNames = Object.keys(kinds) as KindName[]

export const isPictureKind = (kind: KindName): kind is PictureKind => kinds[kind].isPicture

/** The kind with this MIME type, or undefined for one that the office does not take. */
export const kindByMime = (mime: string): KindName | undefined => kindNames.find((name) => kinds[name].mime === mime)
