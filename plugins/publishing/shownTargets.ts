import type { PayloadRequest } from 'payload'
import { publicWhere } from '../../src/access/publicRead.ts'
import { documentAddress } from '../../src/richText/documentAddress.ts'
import type { Named, Shown, ShownPicture } from '../../src/richText/stored.ts'
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

const pictureOf = (doc: LocalizedDoc): ShownPicture => ({
  url: asText(doc.url) ?? '',
  isPicture: (asText(doc.mimeType) ?? '').startsWith('image/'),
  alt: asText(doc.alt) ?? '',
  caption: asText(doc.caption) ?? '',
  credit: asText(doc.credit) ?? '',
  width: typeof doc.width === 'number' ? doc.width : undefined,
  height: typeof doc.height === 'number' ? doc.height : undefined,
})

/** A file is no page of the website: its address is the office's, and stays when the file is replaced. */
const fileAddress = (doc: LocalizedDoc): string => {
  const address = `/api/media/address/${asText(doc.addressId)}`
  const url = asText(doc.url) ?? ''
  return URL.canParse(url) ? new URL(address, url).href : address
}

/** What of the named documents and pictures the public sees in a language, and where: one query a collection. */
export const whatIsShown = async (req: PayloadRequest, named: readonly Named[], locale: Language): Promise<Shown> => {
  const open = new Map<string, LocalizedDoc>()
  const bySlug = Map.groupBy(
    named.filter(({ collection }) => isPublicSlug(collection)),
    ({ collection }) => collection as PublicSlug,
  )
  for (const [collection, links] of bySlug)
    for (const doc of await openDocs(req, collection, [...new Set(links.map(({ id }) => id))], locale))
      open.set(`${collection}/${doc.id}`, doc)
  return {
    addressOf: (collection, id) => {
      const doc = open.get(`${collection}/${id}`)
      if (!doc) return null
      return collection === 'media'
        ? fileAddress(doc)
        : documentAddress({ collection, locale, id, slug: asText(doc.slug) })
    },
    picture: (id) => {
      const doc = open.get(`media/${id}`)
      return doc ? pictureOf(doc) : null
    },
  }
}
