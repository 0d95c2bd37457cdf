/** What is done with a kind: pictures get renditions, recordings are played, sources are never public. */
type Family = 'picture' | 'document' | 'recording' | 'source'

type Kind = {
  family: Family
  mime: string
  /** Ending of the stored name. */
  extension: string
  /** Endings that a given name may have. */
  endings: readonly string[]
}

const kind =
  (family: Family) =>
  (mime: string, extension: string, ...others: string[]): Kind => ({
    family,
    mime,
    extension,
    endings: [extension, ...others],
  })

const [picture, document, recording, source] = [kind('picture'), kind('document'), kind('recording'), kind('source')]

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
  SAV: document('application/x-spss-sav', 'sav', 'zsav'),
  ZIP: document('application/zip', 'zip'),
  MP4: recording('video/mp4', 'mp4', 'm4v'),
  WebM: recording('video/webm', 'webm'),
  MP3: recording('audio/mpeg', 'mp3'),
  M4A: recording('audio/mp4', 'm4a'),
  OGG: recording('audio/ogg', 'ogg', 'oga', 'opus'),
  WAV: recording('audio/wav', 'wav'),
  AI: source('application/vnd.adobe.illustrator', 'ai'),
  PSD: source('image/vnd.adobe.photoshop', 'psd'),
  INDD: source('application/x-indesign', 'indd'),
} as const satisfies Record<string, Kind>

export type KindName = keyof typeof kinds
export type PictureKind = 'JPEG' | 'PNG' | 'WebP' | 'AVIF' | 'GIF' | 'TIFF'
export type RecordingKind = 'MP4' | 'WebM' | 'MP3' | 'M4A' | 'OGG' | 'WAV'
export type DocumentKind = Exclude<KindName, PictureKind>

export const kindNames = Object.keys(kinds) as KindName[]

export const isPictureKind = (kind: KindName): kind is PictureKind => kinds[kind].family === 'picture'

export const isRecordingKind = (kind: KindName): kind is RecordingKind => kinds[kind].family === 'recording'

/** The kind with this MIME type, or undefined for one that the office does not take. */
export const kindByMime = (mime: string): KindName | undefined => kindNames.find((name) => kinds[name].mime === mime)

/** The kind that names with this ending speak of, or undefined. */
export const kindByEnding = (ending: string): KindName | undefined =>
  kindNames.find((name) => (kinds[name].endings as readonly string[]).includes(ending))

/** The MIME types of pictures: an original of a drawing program calls itself an image, too, and no browser shows it. */
export const pictureMimes: readonly string[] = Object.values(kinds)
  .filter(({ family }) => family === 'picture')
  .map(({ mime }) => mime)

/** What is done with files of this MIME type. */
export const familyOf = (mime: unknown): Family | undefined => {
  const kind = kindByMime(String(mime))
  return kind && kinds[kind].family
}
