import type { PayloadRequest } from 'payload'
import { publicWhere } from '../../../src/access/publicRead.ts'
import type { Check, Material } from '../../../src/lifecycle/check.ts'
import { isPublicSlug, type Language, type PublicSlug, slugs } from '../../../src/slugs.ts'
import { now } from '../../../src/time/clock.ts'
import { type Reference, referencesIn } from '../domain/references.ts'
import { asText } from '../domain/values.ts'
import { checkWords } from '../translations/checks.ts'

/** Files come along with the document that uses them. */
const isDocument = ({ collection }: Reference): boolean => isPublicSlug(collection) && collection !== slugs.media

const idsIn = async (req: PayloadRequest, collection: PublicSlug, ids: string[], language: Language | null) => {
  const { versions, trash } = req.payload.collections[collection].config
  const gate = language ? [publicWhere(now(), language, { drafts: Boolean(versions), trash: Boolean(trash) })] : []
  const title = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection,
    where: { and: [...gate, { id: { in: ids } }] },
    select: { [title]: true } as object,
    draft: language === null,
    depth: 0,
    pagination: false,
    // Whoever is told may know of a hidden document only what they may read themselves.
    overrideAccess: language !== null,
    req,
  })
  return docs.map((doc) => {
    const named = doc as unknown as Record<string, unknown>
    return { id: String(named.id), title: asText(named[title]) ?? '—' }
  })
}

const deadIn = async (material: Material, language: Language): Promise<string[]> => {
  const links = referencesIn(
    material.tree.filter(({ audience }) => audience === 'public'),
    material.draft,
    language,
  ).filter(isDocument)
  const byCollection = Map.groupBy(links, ({ collection }) => collection as PublicSlug)
  const dead: string[] = []
  for (const [collection, found] of byCollection) {
    const ids = [...new Set(found.map(({ id }) => id))].filter((id) => id !== material.subject.id)
    const open = (await idsIn(material.req, collection, ids, language)).map(({ id }) => id)
    const closed = ids.filter((id) => !open.includes(id))
    // Where no person is told, nobody's rights say which titles may be named.
    const titles = closed.length > 0 && material.req.user ? await idsIn(material.req, collection, closed, null) : []
    dead.push(...closed.map((id) => titles.find((one) => one.id === id)?.title ?? '—'))
  }
  return dead
}

/** Links inside the site lead to what readers can open, in the language of the link. */
export const linksCheck: Check = {
  name: 'links',
  find: async (material) => {
    const [ka, en] = [await deadIn(material, 'ka'), await deadIn(material, 'en')]
    const { link } = checkWords[material.reader]
    return [
      ...ka.map((title) => (en.includes(title) ? link.both(title) : link.ka(title))),
      ...en.filter((title) => !ka.includes(title)).map(link.en),
    ]
  },
}
