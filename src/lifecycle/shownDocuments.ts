import type { PayloadRequest } from 'payload'
import type { slugs } from '../slugs.ts'

/** A document by its place. */
export type Place = { collection: string; id: string }

/** A document as a list of the front page shows it. */
export type ShownDocument = { title: string; address: string }

const isGlobal = (req: PayloadRequest, slug: string): boolean =>
  req.payload.globals.config.some((global) => global.slug === slug)

/** Titles by id; what the person may not read has none. */
const titlesOf = async (req: PayloadRequest, slug: string, ids: string[]): Promise<Map<string, string>> => {
  const { config } = req.payload.collections[slug as typeof slugs.news]
  const name = config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection: slug as typeof slugs.news,
    where: { id: { in: ids } },
    select: { [name]: true },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, String((doc as unknown as Record<string, unknown>)[name] ?? '')]))
}

const labelOfGlobal = (req: PayloadRequest, slug: string): string => {
  const label = req.payload.globals.config.find((global) => global.slug === slug)?.label
  const words = label as unknown as { ka?: string; en?: string } | string | undefined
  return typeof words === 'string' ? words : (words?.[req.i18n.language === 'en' ? 'en' : 'ka'] ?? slug)
}

/**
 * Titles and addresses of documents, one query a collection.
 * @returns answers for each place; undefined for a document that the person may not read
 */
export const shownDocuments = async (
  req: PayloadRequest,
  places: readonly Place[],
): Promise<(place: Place) => ShownDocument | undefined> => {
  const shown = new Map<string, ShownDocument>()
  for (const slug of new Set(places.map(({ collection }) => collection))) {
    const ids = [...new Set(places.filter(({ collection }) => collection === slug).map(({ id }) => id))]
    if (isGlobal(req, slug))
      shown.set(`${slug} ${slug}`, { title: labelOfGlobal(req, slug), address: `/admin/globals/${slug}` })
    else
      for (const [id, title] of await titlesOf(req, slug, ids))
        shown.set(`${slug} ${id}`, { title, address: `/admin/collections/${slug}/${id}` })
  }
  return ({ collection, id }) => shown.get(`${collection} ${id}`)
}
