import {
  accessOperation,
  addDataAndFileToRequest,
  type CollectionSlug,
  docAccessOperation,
  docAccessOperationGlobal,
  type Endpoint,
  type PayloadRequest,
  type Plugin,
} from 'payload'
import { isStaff } from '../access/people.ts'
import { Refusal } from '../errors/Refusal.ts'
import { isUuid } from '../lifecycle/rows.ts'

type Handler = Endpoint['handler']
type Door = Omit<Endpoint, 'root'>

/** To everybody but staff the route looks as if it were not there. */
const forStaff =
  (handler: Handler): Handler =>
  (req) => {
    if (!isStaff(req.user)) throw new Refusal('document.missing', 404)
    return handler(req)
  }

const answer = (body: unknown): Response => Response.json(body, { headers: { 'Cache-Control': 'private, no-store' } })

/** Payload looks the document up past all rules, so that its answer tells whether a hidden one exists. */
const isReadable = async (req: PayloadRequest, slug: string, id: string): Promise<boolean> =>
  isUuid(id) &&
  (await req.payload.findByID({
    collection: slug as CollectionSlug,
    id,
    depth: 0,
    draft: true,
    trash: true,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) !== null

const collectionPermissions = (slug: string): Door => ({
  path: '/access/:id?',
  method: 'post',
  handler: forStaff(async (req: PayloadRequest) => {
    await addDataAndFileToRequest(req)
    const collection = req.payload.collections[slug as keyof typeof req.payload.collections]
    if (!collection) throw new Refusal('document.missing', 404)
    const id = req.routeParams?.id as string | undefined
    if (id && !(await isReadable(req, slug, id))) throw new Refusal('document.missing', 404)
    return answer(await docAccessOperation({ id, collection, data: req.data, req }))
  }),
})

const globalPermissions = (slug: string): Door => ({
  path: '/access',
  method: 'post',
  handler: forStaff(async (req: PayloadRequest) => {
    await addDataAndFileToRequest(req)
    const globalConfig = req.payload.globals.config.find((global) => global.slug === slug)
    if (!globalConfig) throw new Refusal('document.missing', 404)
    return answer(await docAccessOperationGlobal({ globalConfig, data: req.data, req }))
  }),
})

const allPermissions: Endpoint = {
  path: '/access',
  method: 'get',
  handler: forStaff(async (req: PayloadRequest) => answer(await accessOperation({ req }))),
}

const withDoor = <T extends { endpoints?: false | Door[] }>(item: T, door: Door): T =>
  item.endpoints === false ? item : { ...item, endpoints: [door, ...(item.endpoints ?? [])] }

/**
 * Closes routes of Payload's that tell the public more than they may know: `/api/access` lists collections with the
 * rules themselves, `/api/<slug>/access/<id>` tells whether a hidden document exists (guide §2 rows 12, 13).
 */
export const closeRoutes: Plugin = (config) => ({
  ...config,
  endpoints: [allPermissions, ...(config.endpoints ?? [])],
  collections: config.collections?.map((collection) => withDoor(collection, collectionPermissions(collection.slug))),
  globals: config.globals?.map((global) => withDoor(global, globalPermissions(global.slug))),
})
