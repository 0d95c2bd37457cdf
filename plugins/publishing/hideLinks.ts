import type { AccessArgs, CollectionSlug, PayloadRequest, Where } from 'payload'
import { gateRead } from '../../src/access/read.ts'
import { Refusal } from '../../src/errors/Refusal.ts'
import type { FieldNode } from '../../src/fields/tree.ts'
import { treeOf } from '../../src/fields/treeOf.ts'
import { isUuid } from '../../src/lifecycle/rows.ts'
import { isPublicSlug } from '../../src/slugs.ts'
import { type Link, linksIn, openConditions } from './domain/openConditions.ts'

const comparisons = 'equals, not_equals, in, not_in'

/** What a reader may see of a collection. Collections that are not public have rules of their own, which Payload asks. */
const readable = async (req: PayloadRequest, target: string): Promise<Where[]> => {
  const open = isPublicSlug(target) ? await gateRead(target)({ req } as AccessArgs) : true
  return open === true ? [] : [open as Where]
}

/** Asked with the gate's own words and past its guard, which would hold the parameters of the caller against this question. */
const openIds = async (req: PayloadRequest, target: string, ids: readonly string[]): Promise<string[]> => {
  const known = ids.filter(isUuid)
  if (known.length === 0) return []
  const { docs } = await req.payload.find({
    collection: target as CollectionSlug,
    where: { and: [{ id: { in: known } }, ...(await readable(req, target))] },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => String(id))
}

const readsWhole = async (req: PayloadRequest, targets: readonly string[]): Promise<boolean> =>
  (await Promise.all(targets.map((target) => readable(req, target)))).every((conditions) => conditions.length === 0)

/**
 * A link is asked about by ids. What stands in the linked documents Payload would ask without the gate, and a link to a
 * hidden document is stored like every other, so that its presence tells of it to whoever does not read them all.
 * @throws Refusal 400
 */
const refuseTelling = async (req: PayloadRequest, { path, asks, targets }: Link): Promise<void> => {
  if (asks === 'contents')
    throw new Refusal('request.parameterValue', 400, { parameter: `where[${path}]`, allowed: 'id' })
  if (asks === 'presence' && !(await readsWhole(req, targets)))
    throw new Refusal('request.parameterValue', 400, { parameter: `where[${path}]`, allowed: comparisons })
}

/**
 * The filter of a reader, with links to documents that they may not read taken for none: one query a collection.
 * @throws Refusal 400 for a filter that asks more of a link than which documents it leads to
 */
export const hideLinks = async (req: PayloadRequest, where: unknown, fields: readonly FieldNode[]): Promise<Where> => {
  const treeOfSlug = (slug: string) => {
    const collection = req.payload.collections[slug as CollectionSlug]
    return collection ? treeOf(collection.config) : []
  }
  const links = linksIn(where, fields, treeOfSlug)
  if (links.length === 0) return where as Where
  for (const link of links) await refuseTelling(req, link)
  const open = new Map<string, ReadonlySet<string>>()
  for (const target of new Set(links.flatMap(({ targets }) => targets))) {
    const sent = new Set(links.filter(({ targets }) => targets.includes(target)).flatMap(({ ids }) => ids))
    open.set(target, new Set(await openIds(req, target, [...sent])))
  }
  const isOpen = (targets: readonly string[], id: string): boolean =>
    targets.some((target) => open.get(target)?.has(id) === true)
  return openConditions(where, fields, treeOfSlug, isOpen) as Where
}
