import type { PayloadRequest, Where } from 'payload'
import { publicWhere } from '../../src/access/publicRead.ts'
import { gateColumns } from '../../src/access/read.ts'
import type { FieldNode } from '../../src/fields/tree.ts'
import { isPublicSlug } from '../../src/slugs.ts'
import { now } from '../../src/time/clock.ts'
import { linksIn, openConditions } from './domain/openConditions.ts'

/** Asked with the gate's own words and past its guard, which would hold the parameters of the caller against this question. */
const openIds = async (req: PayloadRequest, target: string, ids: readonly string[]): Promise<string[]> => {
  if (!isPublicSlug(target) || ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: target,
    where: { and: [{ id: { in: [...ids] } }, publicWhere(now(), String(req.locale), gateColumns(target))] },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
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
