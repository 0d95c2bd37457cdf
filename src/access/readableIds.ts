import type { CollectionSlug, PayloadRequest } from 'payload'

/**
 * Which of some documents the caller may read in their newest state.
 * @param ids of one collection
 */
export const readableIds = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<Set<string>> => {
  const found = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    select: {},
    depth: 0,
    draft: true,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Set(found.docs.map(({ id }) => String(id)))
}
