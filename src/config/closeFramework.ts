import type { CollectionSlug, Payload, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { hasRole, isStaff, staffMember } from '../access/people.ts'
import { readableIds } from '../access/readableIds.ts'
import { Refusal } from '../errors/Refusal.ts'

type Req = { req: { user?: unknown } }

const staff = ({ req }: Req): boolean => isStaff(req.user)
const admins = ({ req }: Req): boolean => hasRole(req.user, 'admin')
const nobody = (): boolean => false

/** More than anybody keeps open at once; a longer list of locks is not looked through. */
const mostLocks = 500

type Lock = { id: string | number; document?: { relationTo: CollectionSlug; value: string } | null }

/** A lock tells which document is being worked on and by whom: it is for those who may read that document. */
const locksOfReadable = async ({ req }: { req: PayloadRequest }): Promise<Where | false> => {
  if (!isStaff(req.user)) return false
  const found = await req.payload.find({
    collection: 'payload-locked-documents' as CollectionSlug,
    depth: 0,
    limit: mostLocks,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const locks = found.docs as Lock[]
  const bySlug = Map.groupBy(
    locks.flatMap(({ document }) => (document ? [document] : [])),
    ({ relationTo }) => relationTo,
  )
  const readable = new Map<string, Set<string>>()
  for (const [slug, documents] of bySlug)
    readable.set(slug, await readableIds(req, slug, [...new Set(documents.map(({ value }) => value))]))
  const open = locks.filter(({ document }) => !document || readable.get(document.relationTo)?.has(document.value))
  return { id: { in: open.map(({ id }) => id) } }
}

/** Payload writes locks itself; a person gives back only their own. */
const ownLock = ({ req }: Req): Where | false => {
  const person = staffMember(req.user)
  return person ? { 'user.value': { equals: person.id } } : false
}

type AccessOf = Partial<SanitizedCollectionConfig['access']>

/**
 * Collections that Payload adds by itself after all plugins ran, and whom each operation is for. Payload leaves most of
 * them open to any account of any kind (guide §2 rows 22–25).
 */
const framework: Record<string, AccessOf> = {
  'payload-locked-documents': { read: locksOfReadable, create: nobody, update: locksOfReadable, delete: ownLock },
  'payload-preferences': {},
  'payload-migrations': { read: nobody, create: nobody, update: nobody, delete: nobody },
  'payload-jobs': { read: nobody, create: nobody, update: nobody, delete: nobody },
  'payload-kv': { read: nobody, create: nobody, update: nobody, delete: nobody },
  'payload-folders': { read: staff, create: admins, update: admins, delete: admins },
  'payload-query-presets': { read: staff, create: staff, update: staff, delete: staff },
}

/** Globals of Payload's own, closed in the same way. */
const frameworkGlobals = ['payload-jobs-stats']

/** Names of the framework's collections that this page knows; another one stops the start (assertConfig.ts). */
export const frameworkSlugs: readonly string[] = Object.keys(framework)

type Routes = SanitizedCollectionConfig['endpoints']

/** Preferences have routes of their own that ask only whether somebody is signed in, a website's key included. */
const routesForStaff = (routes: Routes): Routes =>
  routes === false
    ? false
    : routes.map((route) => ({
        ...route,
        handler: (req) => {
          if (!isStaff(req.user)) throw new Refusal('document.missing', 404)
          return route.handler(req)
        },
      }))

/** Closes the framework's collections and globals in the running instance, where plugins cannot reach them. */
export const closeFramework = (payload: Payload): void => {
  for (const [slug, access] of Object.entries(framework)) {
    const collection = payload.collections[slug as keyof typeof payload.collections]
    if (!collection) continue
    Object.assign(collection.config.access, { readVersions: nobody, unlock: nobody, admin: nobody, ...access })
    collection.config.endpoints = routesForStaff(collection.config.endpoints)
  }
  for (const global of payload.globals.config.filter(({ slug }) => frameworkGlobals.includes(slug)))
    Object.assign(global.access, { read: nobody, readVersions: nobody, update: nobody })
}
