import type { CollectionAfterOperationHook, GlobalAfterReadHook, PayloadRequest } from 'payload'
import { isStaff } from '../../../src/access/people.ts'
import { publicWhere } from '../../../src/access/publicRead.ts'
import type { FieldNode } from '../../../src/fields/tree.ts'
import { treeOf } from '../../../src/fields/treeOf.ts'
import { isPublicSlug, type PublicSlug } from '../../../src/slugs.ts'
import { now } from '../../../src/time/clock.ts'
import type { LocalizedDoc } from '../domain/compileRow.ts'
import { type Reference, referencesIn } from '../domain/references.ts'
import { withoutHidden } from '../domain/withoutHidden.ts'

const treesOf =
  (req: PayloadRequest) =>
  (slug: string): readonly FieldNode[] => {
    const collection = req.payload.collections[slug as keyof typeof req.payload.collections]
    return collection ? treeOf(collection.config) : []
  }

const key = ({ collection, id }: Reference): string => `${collection}/${id}`

/** Ids of one collection that the gate opens for the public, in one query. */
const openIds = async (req: PayloadRequest, slug: PublicSlug, ids: string[]): Promise<string[]> => {
  const { versions, trash } = req.payload.collections[slug]?.config ?? {}
  const gate = publicWhere(now(), String(req.locale), { drafts: Boolean(versions), trash: Boolean(trash) })
  const found = await req.payload.find({
    collection: slug,
    where: { and: [gate, { id: { in: ids } }] },
    select: {},
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return found.docs.map((doc) => String(doc.id))
}

/** Everything that documents lead to and the public may see: one query a collection, for the whole answer. */
const visibleReferences = async (req: PayloadRequest, references: Reference[]): Promise<Set<string>> => {
  const bySlug = Map.groupBy(
    references.filter(({ collection }) => isPublicSlug(collection)),
    ({ collection }) => collection as PublicSlug,
  )
  const open = await Promise.all(
    [...bySlug].map(async ([slug, links]) =>
      (await openIds(req, slug, [...new Set(links.map(({ id }) => id))])).map((id) => key({ collection: slug, id })),
    ),
  )
  return new Set(open.flat())
}

/** Cleans documents of one answer for the public: no id of a document that they may not read is left in them. */
const clean = async (
  req: PayloadRequest,
  fields: readonly FieldNode[],
  docs: LocalizedDoc[],
): Promise<LocalizedDoc[]> => {
  const trees = treesOf(req)
  const visible = await visibleReferences(
    req,
    docs.flatMap((doc) => referencesIn(fields, doc, null, trees)),
  )
  const sight = { maySee: (reference: Reference) => visible.has(key(reference)), treeOf: trees }
  return docs.map((doc) => withoutHidden(fields, doc, sight))
}

/**
 * After every read by somebody who is not staff. Documents inside others are cleaned with the outermost; GraphQL reads
 * them one by one and only then puts them inside, so there each is cleaned by itself.
 */
export const stripHidden: CollectionAfterOperationHook = async ({ args, result, operation, req, collection }) => {
  const { currentDepth, overrideAccess } = args as { currentDepth?: number; overrideAccess?: boolean }
  const isInside = currentDepth !== undefined && req.payloadAPI !== 'GraphQL'
  if (isStaff(req.user) || overrideAccess || isInside || !result) return result
  const fields = treeOf(collection)
  if (operation === 'findByID') return (await clean(req, fields, [result as LocalizedDoc]))[0] as typeof result
  if (operation === 'find')
    return {
      ...(result as object),
      docs: await clean(req, fields, (result as unknown as { docs: LocalizedDoc[] }).docs),
    } as unknown as typeof result
  return result
}

/** The same for globals. */
export const stripHiddenOfGlobal: GlobalAfterReadHook = async ({ doc, req, global, overrideAccess }) =>
  isStaff(req.user) || overrideAccess ? doc : (await clean(req, treeOf(global), [doc]))[0]
