import type { PayloadRequest, Where } from 'payload'
import type { FieldNode } from '../../src/fields/tree.ts'
import { isPublicSlug } from '../../src/slugs.ts'
import { linksIn, openConditions } from './domain/openConditions.ts'

const openIds = async (req: PayloadRequest, target: string, ids: readonly string[]): Promise<string[]> => {
  if (!isPublicSlug(target) || ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: target,
    where: { id: { in: [...ids] } },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id }) => String(id))
}

/** The filter of somebody who is not staff, with links to hidden documents taken for none: one query a collection. */
export const hideLinks = async (req: PayloadRequest, where: unknown, fields: readonly FieldNode[]): Promise<Where> => {
  const links = linksIn(where, fields)
  if (links.length === 0) return where as Where
  const open = new Map<string, Set<string>>()
  for (const target of new Set(links.map((link) => link.target))) {
    const sent = new Set(links.filter((link) => link.target === target).flatMap(({ ids }) => ids))
    open.set(target, new Set(await openIds(req, target, [...sent])))
  }
  return openConditions(where, fields, (target, id) => open.get(target)?.has(id) === true) as Where
}
