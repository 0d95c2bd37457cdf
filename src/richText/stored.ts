import { element, type Markup, text } from './markup.ts'
import { readDocument } from './readDocument.ts'
import { plain } from './text.ts'
import { type Recording, writeRecording } from './write/recording.ts'
import type { WriterLanguage } from './write/words.ts'
import { writeHtml } from './writeHtml.ts'
import { writeText } from './writeText.ts'

/*
 * What is stored beside a rich text names documents and pictures by their ids alone: whether they may be seen, and where
 * they are, is known only when somebody reads. The marks below cannot be typed: in HTML a text has no `<`, and in plain
 * text it has no control character.
 */
const link = /<a data-document="([a-z-]+)\/([0-9a-f-]{36})">(.*?)<\/a>/gs
const figure = /<figure data-media="([0-9a-f-]{36})">([^<]*)<\/figure>/g
const captionMark = { begin: '\u0002', end: '\u0003' } as const
const caption = new RegExp(
  `${captionMark.begin}([0-9a-f-]{36})${captionMark.begin}([^${captionMark.end}]*)${captionMark.end}`,
  'g',
)

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** HTML as it is stored. */
export const storedHtml = (richText: unknown, language: WriterLanguage, idPrefix: string): string =>
  writeHtml(readDocument(richText), {
    language,
    idPrefix,
    documentLink: (collection, id) =>
      /^[a-z-]+$/.test(collection) && uuid.test(id) ? { 'data-document': `${collection}/${id}` } : null,
    figure: (mediaId, words) => (uuid.test(mediaId) ? element('figure', { 'data-media': mediaId }, words) : null),
  })

/** Plain text as it is stored. */
export const storedText = (richText: unknown, language: WriterLanguage): string =>
  writeText(readDocument(richText), {
    language,
    figure: (mediaId, words) =>
      uuid.test(mediaId) ? `${captionMark.begin}${mediaId}${captionMark.begin}${words}${captionMark.end}` : '',
  })

/** A document or picture that a stored text names. */
export type Named = { collection: string; id: string }

/** Everything that a stored text names. */
export const namedIn = (stored: string): Named[] => [
  ...[...stored.matchAll(link)].map(([, collection = '', id = '']) => ({ collection, id })),
  ...[...stored.matchAll(figure), ...stored.matchAll(caption)].map(([, id = '']) => ({ collection: 'media', id })),
]

/** A picture, or another file in its place, as its reader may see it. */
export type ShownPicture = {
  url: string
  isPicture: boolean
  /** Of a film or sound. */
  recording?: Recording
  alt: string
  caption: string
  credit: string
  width?: number
  height?: number
}

/** What the reader of this answer may see; null for what is hidden. */
export type Shown = {
  addressOf: (collection: string, id: string) => string | null
  picture: (id: string) => ShownPicture | null
}

const image = ({ url, alt, width, height }: ShownPicture): Markup =>
  element('img', { src: url, alt, width, height, loading: 'lazy' })

/** A recording shows nothing by itself: without a caption it is called by what it is. */
const titleOf = ({ caption: ofLibrary, alt, recording }: ShownPicture): string => ofLibrary || (recording ? alt : '')

const below = ({ credit }: ShownPicture, title: Markup): Markup[] =>
  [title, credit ? element('small', {}, text(credit)) : text('')].filter((part) => part !== '')

const apart = (part: Markup, index: number): Markup[] => (index === 0 ? [part] : [text(' '), part])

const shownFigure = (picture: ShownPicture, typed: string): string => {
  const title = (typed || text(titleOf(picture))) as Markup
  if (picture.recording) return writeRecording(picture.recording, below(picture, title))
  if (!picture.isPicture) return element('p', {}, element('a', { href: picture.url }, title || text(picture.url)))
  const words = below(picture, title)
  const caption = words.length > 0 ? [element('figcaption', {}, ...words.flatMap(apart))] : []
  return element('figure', {}, image(picture), ...caption)
}

/** Stored HTML for one reader: links have their present address or are plain text, hidden pictures are left out. */
export const showHtml = (stored: string, { addressOf, picture }: Shown): string =>
  stored
    .replace(link, (_, collection: string, id: string, content: string) => {
      const href = addressOf(collection, id)
      return href === null ? content : element('a', { href, 'data-document': `${collection}/${id}` }, content as Markup)
    })
    .replace(figure, (_, id: string, words: string) => {
      const shown = picture(id)
      return shown ? shownFigure(shown, words) : ''
    })

/** Stored plain text for one reader: captions of hidden pictures are left out. */
export const showText = (stored: string, { picture }: Shown): string =>
  stored
    .replace(caption, (_, id: string, words: string) => {
      const shown = picture(id)
      return shown ? words || plain(titleOf(shown)) : ''
    })
    .replace(/\n{3,}/g, '\n\n')
    .trim()
