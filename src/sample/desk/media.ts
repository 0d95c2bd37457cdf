import type { Crop } from '../../media/domain/crop.ts'
import type { FocalPoint } from '../../media/focalPoint.ts'
import { officeName } from '../officeName.ts'
import { type Size, toPng } from '../pictures/draw.ts'
import type { Element } from '../pictures/elements.ts'
import { type Both, inLanguage, type Words } from './both.ts'
import { type Desk, idOf, requestAs } from './desk.ts'

/** A picture to be drawn and laid into the library. */
export type Picture = {
  name: string
  kind: 'chart' | 'cover' | 'drawing'
  element: Element
  size: Size
  alt: Words
  caption?: Words
  /** Everybody of the office may use it; a picture of embargoed figures is not shared. */
  isShared?: boolean
  /** What is kept of it, and what social formats are cut around, in the whole picture. */
  look?: { crop: Crop; focal: FocalPoint }
}

type NewFile = { name: string; mimetype: string; data: Buffer }

const upload = async (
  desk: Desk,
  by: 'author' | 'designer',
  file: NewFile,
  fields: Record<string, unknown>,
  english: Record<string, unknown>,
): Promise<string> => {
  const common = { collection: 'media', depth: 0, overrideAccess: false } as const
  const saved = await desk.payload.create({
    ...common,
    data: { licence: 'cc-by-4.0', credit: officeName.ka, ...fields } as never,
    file: { ...file, size: file.data.length },
    locale: 'ka',
    req: await requestAs(desk, by),
  })
  const id = String(saved.id)
  await desk.payload.update({
    ...common,
    id,
    data: { credit: officeName.en, ...english } as never,
    locale: 'en',
    req: await requestAs(desk, by, 'en'),
  })
  return id
}

/** Draws a picture and uploads it as the designer, described in both languages. */
const uploadPicture = async (
  desk: Desk,
  { name, kind, element, size, alt, caption, isShared = false, look }: Picture,
): Promise<string> => {
  const data = await toPng(element, size)
  const described = (language: 'ka' | 'en') => ({
    alt: inLanguage(alt, language),
    ...(caption ? { caption: inLanguage(caption, language) } : {}),
  })
  return upload(
    desk,
    'designer',
    { name: `${name}.png`, mimetype: 'image/png', data },
    {
      kind,
      isShared,
      team: [idOf(desk, 'author'), idOf(desk, 'translator')],
      ...(look ? { crop: look.crop, focalX: look.focal.x, focalY: look.focal.y } : {}),
      ...described('ka'),
    },
    described('en'),
  )
}

/** Waits for all, also when one fails: nothing may still be writing when the transaction is given up. */
const allOf = async <T>(works: readonly Promise<T>[]): Promise<T[]> => {
  const failed = (await Promise.allSettled(works)).find((work) => work.status === 'rejected')
  if (failed) throw failed.reason
  return Promise.all(works)
}

/** Draws and uploads several pictures at the same time, and gives back their ids by the same keys. */
export const uploadPictures = async <Key extends string>(
  desk: Desk,
  pictures: Record<Key, Picture>,
): Promise<Record<Key, string>> => {
  const named = Object.entries<Picture>(pictures)
  const ids = await allOf(named.map(([, picture]) => uploadPicture(desk, picture)))
  return Object.fromEntries(named.map(([key], index) => [key, ids[index]])) as Record<Key, string>
}

/** A recording, with what is said in it in both languages, behind a picture of the library. */
export type Recording = { name: string; data: Buffer; poster: string; alt: Words; captions: Words; transcript: Words }

/** Uploads a WAV file as the designer. */
export const uploadRecording = async (
  desk: Desk,
  { name, data, poster, alt, captions, transcript }: Recording,
): Promise<string> => {
  const described = (language: 'ka' | 'en') => ({
    alt: inLanguage(alt, language),
    captions: inLanguage(captions, language),
    transcript: inLanguage(transcript, language),
  })
  return upload(
    desk,
    'designer',
    { name: `${name}.wav`, mimetype: 'audio/wav', data },
    { kind: 'recording', isShared: true, poster, ...described('ka') },
    described('en'),
  )
}

const mimeTypes = { csv: 'text/csv', json: 'application/json' } as const

/** Uploads a file of figures as the author. */
export const uploadData = async (
  desk: Desk,
  name: string,
  format: keyof typeof mimeTypes,
  content: string,
  title: Both<string>,
): Promise<string> =>
  upload(
    desk,
    'author',
    { name: `${name}.${format}`, mimetype: mimeTypes[format], data: Buffer.from(content, 'utf8') },
    { kind: 'document', alt: title.ka },
    { alt: title.en },
  )
