import type { PayloadRequest } from 'payload'
import { publicWhere } from '../../src/access/publicRead.ts'
import { documentAddress } from '../../src/richText/documentAddress.ts'
import { fileAddress } from '../../src/richText/fileAddress.ts'
import type { Named, Shown, ShownPicture } from '../../src/richText/stored.ts'
import type { Recording } from '../../src/richText/write/recording.ts'
import { isPublicSlug, type Language, type PublicSlug } from '../../src/slugs.ts'
import { now } from '../../src/time/clock.ts'
import type { LocalizedDoc } from './domain/compileRow.ts'
import { asText } from './domain/values.ts'

const wanted = {
  media: {
    filename: true,
    url: true,
    addressId: true,
    alt: true,
    caption: true,
    credit: true,
    width: true,
    height: true,
    mimeType: true,
    poster: true,
    captions: true,
    transcript: true,
  },
} as const

/** Documents of one collection that the gate opens in a language, in one query. */
const openDocs = async (
  req: PayloadRequest,
  collection: PublicSlug,
  ids: string[],
  locale: Language,
): Promise<LocalizedDoc[]> => {
  const { versions, trash } = req.payload.collections[collection]?.config ?? {}
  const gate = publicWhere(now(), locale, { drafts: Boolean(versions), trash: Boolean(trash) })
  const found = await req.payload.find({
    collection,
    where: { and: [gate, { id: { in: ids } }] },
    select: collection === 'media' ? wanted.media : ({ slug: true } as object),
    locale,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return found.docs as unknown as LocalizedDoc[]
}

type Media = ReadonlyMap<string, LocalizedDoc>

const measures = ({ width, height }: LocalizedDoc) => ({
  width: typeof width === 'number' ? width : undefined,
  height: typeof height === 'number' ? height : undefined,
})

/** Where what is said in a recording is read, if it is written in the language. */
const wordsAddress = (doc: LocalizedDoc, name: 'captions' | 'transcript', language: Language): string | undefined => {
  const [words, url] = [asText(doc[name]) ?? '', asText(doc.url) ?? '']
  const address = `/api/media/${doc.id}/${name}?locale=${language}`
  if (words.trim() === '') return undefined
  return URL.canParse(url) ? new URL(address, url).href : address
}

const recordingOf = (doc: LocalizedDoc, posters: Media, language: Language): Recording | undefined => {
  const mimeType = asText(doc.mimeType) ?? ''
  const [kind] = mimeType.split('/')
  if (kind !== 'video' && kind !== 'audio') return undefined
  return {
    kind,
    mimeType,
    language,
    url: asText(doc.url) ?? '',
    alt: asText(doc.alt) ?? '',
    poster: asText(posters.get(String(doc.poster))?.url) ?? undefined,
    captions: wordsAddress(doc, 'captions', language),
    transcript: wordsAddress(doc, 'transcript', language),
    ...measures(doc),
  }
}

const pictureOf = (doc: LocalizedDoc, posters: Media, language: Language): ShownPicture => ({
  url: asText(doc.url) ?? '',
  isPicture: (asText(doc.mimeType) ?? '').startsWith('image/'),
  recording: recordingOf(doc, posters, language),
  alt: asText(doc.alt) ?? '',
  caption: asText(doc.caption) ?? '',
  credit: asText(doc.credit) ?? '',
  ...measures(doc),
})

/** Posters pass the gate like every file: one that is hidden leaves its film without a picture to begin with. */
const postersOf = async (req: PayloadRequest, files: readonly LocalizedDoc[], locale: Language): Promise<Media> => {
  const ids = [...new Set(files.flatMap(({ poster }) => asText(poster) ?? []))]
  const docs = ids.length > 0 ? await openDocs(req, 'media', ids, locale) : []
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

/** What of the named documents and pictures the public sees in a language, and where: one query a collection, and one for posters. */
export const whatIsShown = async (req: PayloadRequest, named: readonly Named[], locale: Language): Promise<Shown> => {
  const open = new Map<string, LocalizedDoc>()
  const bySlug = Map.groupBy(
    named.filter(({ collection }) => isPublicSlug(collection)),
    ({ collection }) => collection as PublicSlug,
  )
  for (const [collection, links] of bySlug)
    for (const doc of await openDocs(req, collection, [...new Set(links.map(({ id }) => id))], locale))
      open.set(`${collection}/${doc.id}`, doc)
  const posters = await postersOf(req, [...open.values()], locale)
  return {
    addressOf: (collection, id) => {
      const doc = open.get(`${collection}/${id}`)
      if (!doc) return null
      return collection === 'media'
        ? fileAddress({ addressId: asText(doc.addressId), url: asText(doc.url) })
        : documentAddress({ collection, locale, id, slug: asText(doc.slug) })
    },
    picture: (id) => {
      const doc = open.get(`media/${id}`)
      return doc ? pictureOf(doc, posters, locale) : null
    },
  }
}
