import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import { isStaff } from '../../../src/access/people.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'
import type { FieldNode } from '../../../src/fields/tree.ts'
import { treeOf } from '../../../src/fields/treeOf.ts'
import {
  checkParameterNames,
  checkPublicQuery,
  type PublicQuery,
  publicLimits,
  sentNames,
  type TreeOf,
} from '../../../src/requests/publicQuery.ts'
import { isPublicSlug } from '../../../src/slugs.ts'
import { hideLinks } from '../hideLinks.ts'

const publicTree =
  (req: PayloadRequest): TreeOf =>
  (slug) => {
    const collection = isPublicSlug(slug) ? req.payload.collections[slug] : undefined
    return collection ? treeOf(collection.config) : null
  }

type ReadArgs = PublicQuery & {
  draft?: unknown
  trash?: unknown
  joins?: unknown
  populate?: unknown
  currentDepth?: number
  overrideAccess?: boolean
  req: PayloadRequest
}

const refuseOverride = (req: PayloadRequest): void => {
  const overridden = req.headers?.get('x-http-method-override') ?? req.headers?.get('x-payload-http-method-override')
  if (overridden) throw new Refusal('request.methodOverride', 400)
}

/** GraphQL passes arguments apart from the query of the address, so both are looked at. */
const refuseClosedArguments = (args: ReadArgs): void => {
  if (args.draft === true) throw new Refusal('request.unknownParameter', 400, { parameter: 'draft', allowed: [] })
  if (args.trash === true) throw new Refusal('request.unknownParameter', 400, { parameter: 'trash', allowed: [] })
}

const guard = (args: ReadArgs, fields: readonly FieldNode[]): void => {
  const { req } = args
  refuseOverride(req)
  if (req.payloadAPI === 'REST') checkParameterNames(sentNames(req.query))
  refuseClosedArguments(args)
  const query =
    req.payloadAPI === 'REST'
      ? { ...(req.query as PublicQuery), where: args.where, sort: args.sort ?? req.query?.sort }
      : { where: args.where, sort: args.sort, limit: args.limit, page: args.page, locale: req.locale }
  checkPublicQuery(query, fields, publicTree(req))
}

/** Ordering by a field of a linked document shows the order of hidden ones: Payload does not ask their access (guide §2 row 5). */
const refuseSortAcross = (args: ReadArgs): void => {
  const paths = [args.sort ?? []].flat().map(String)
  const across = paths.find((path) => /\.|__/.test(path))
  if (across !== undefined) throw new Refusal('request.fieldNotOpen', 400, { field: across })
}

const isReading = (operation: string): boolean => ['read', 'count', 'countVersions'].includes(operation)

const isNested = ({ currentDepth }: ReadArgs): boolean => currentDepth !== undefined

/** What staff ask for is theirs to choose, but neither order nor filter tells of a document that they may not read. */
const guardStaff = async (args: ReadArgs, fields: readonly FieldNode[]): Promise<ReadArgs> => {
  refuseSortAcross(args)
  return args.where ? { ...args, where: await hideLinks(args.req, args.where, fields) } : args
}

const guardPublic = async (args: ReadArgs, fields: readonly FieldNode[]): Promise<ReadArgs> => {
  guard(args, fields)
  const where = await hideLinks(args.req, args.where, fields)
  const depth = Math.min(Number(args.depth ?? args.req.payload.config.defaultDepth), publicLimits.depth)
  return { ...args, where, depth, limit: args.limit ?? 10, draft: false, trash: false }
}

/**
 * Holds every read by somebody who is not staff against the list of what the public may ask, for REST and GraphQL
 * alike. Documents that come along inside others are read by Payload itself and were asked for by nobody. A bulk write
 * by staff chooses its documents by a filter too, and answers how many there were.
 */
export const guardPublicReading: CollectionBeforeOperationHook = async ({
  args: given,
  operation,
  req,
  collection,
}) => {
  const args = given as ReadArgs
  if (args.overrideAccess || isNested(args)) return given
  const fields = treeOf(collection)
  if (isStaff(req.user)) return (await guardStaff(args, fields)) as typeof given
  return isReading(operation) ? ((await guardPublic(args, fields)) as typeof given) : given
}

/** The same for globals. */
export const guardPublicGlobal: GlobalBeforeOperationHook = ({ args, operation, req, global }) => {
  if (operation !== 'read' || args.overrideAccess || isStaff(req.user)) return args
  guard({ ...args, req } as ReadArgs, treeOf(global))
  return { ...args, depth: Math.min(Number(args.depth ?? req.payload.config.defaultDepth), 2), draft: false }
}
