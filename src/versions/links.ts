import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Language } from '../slugs.ts'

/** A document that a field points to. */
export type Link = { collection: string; id: string }

/** Names of documents by their ids. */
export type Titles = ReadonlyMap<string, string>

const idOf = (value: unknown): string | null => {
  const id = value instanceof Object ? (value as { id?: unknown }).id : value
  return id === undefined || id === null ? null : String(id)
}

const linkOf = (value: unknown, relationTo: string | readonly string[]): Link[] => {
  const many = value as { relationTo?: string; value?: unknown } | null
  const [collection, target] =
    typeof relationTo === 'string' ? [relationTo, value] : [many?.relationTo ?? '', many?.value]
  const id = idOf(target)
  return id && collection ? [{ collection, id }] : []
}

/**
 * The documents that a relation or an upload points to.
 * @param value      ids or whole documents, one or many, as a version carries them
 * @param relationTo what the field may point to
 */
export const linksIn = (value: unknown, relationTo: string | readonly string[]): Link[] =>
  [value].flat().flatMap((one) => linkOf(one, relationTo))

/** What documents are called, in the reader's language or else the other one, as far as the reader may read them. */
const titlesIn = async (
  { payload, user }: PayloadRequest,
  slug: string,
  ids: string[],
  language: Language,
): Promise<[string, string][]> => {
  const collection = slug as CollectionSlug
  const title = payload.collections[collection]?.config.admin.useAsTitle ?? 'id'
  // Without `req`: reading in another language would change the language of the whole request, and the page reads on.
  const { docs } = await payload.find({
    collection,
    where: { id: { in: ids } },
    select: { [title]: true } as never,
    locale: language,
    fallbackLocale: language === 'ka' ? 'en' : 'ka',
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return (docs as unknown as Record<string, unknown>[]).flatMap((doc) =>
    doc[title] ? [[String(doc.id), String(doc[title])] as [string, string]] : [],
  )
}

/** Names of the documents behind some links; what the reader may not read has none. */
export const titlesOf = async (req: PayloadRequest, links: readonly Link[], language: Language): Promise<Titles> => {
  const bySlug = Map.groupBy(links, ({ collection }) => collection)
  const found = await Promise.all(
    [...bySlug].map(([slug, all]) => titlesIn(req, slug, [...new Set(all.map(({ id }) => id))], language)),
  )
  return new Map(found.flat())
}
