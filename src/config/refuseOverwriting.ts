import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  GlobalBeforeChangeHook,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { Refusal } from '../errors/Refusal.ts'
import type { Subject } from '../lifecycle/binding.ts'
import { isUuid, lockRow } from '../lifecycle/rows.ts'
import { type GlobalSlug, type Slug, slugs } from '../slugs.ts'

/** When the text was saved that the person saw, by subject; a field of the system, which Payload drops on the way. */
type Seen = { seenAt?: Record<string, number> }
type Doc = { updatedAt?: unknown; updatedBy?: unknown }

const keyOf = ({ slug, id }: Subject): string => `${slug} ${id}`

/** The row is locked before Payload reads it, so that of two who save at the same instant one is told. */
const remember = async (req: PayloadRequest, subject: Subject, data: unknown): Promise<void> => {
  const sent = (data as Doc | undefined)?.updatedAt
  const time = typeof sent === 'string' ? Date.parse(sent) : Number.NaN
  if (Number.isNaN(time)) return
  const context = req.context as Seen
  context.seenAt = { ...context.seenAt, [keyOf(subject)]: time }
  await lockRow(req, subject)
}

const nameOf = async (req: PayloadRequest, person: unknown): Promise<string> => {
  const id = person instanceof Object ? (person as { id?: unknown }).id : person
  if (!isUuid(id)) return '—'
  const { docs } = await req.payload.find({
    collection: slugs.users,
    where: { id: { equals: id } },
    select: { displayName: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]?.displayName ?? '—'
}

const hold = async (req: PayloadRequest, subject: Subject, newest: Doc | undefined): Promise<void> => {
  const context = req.context as Seen
  const { [keyOf(subject)]: seenAt, ...others } = context.seenAt ?? {}
  context.seenAt = others
  if (seenAt === undefined || typeof newest?.updatedAt !== 'string') return
  if (Date.parse(newest.updatedAt) > seenAt)
    throw new Refusal('document.savedMeanwhile', 409, { person: await nameOf(req, newest.updatedBy) })
}

/**
 * Nothing is overwritten silently: whoever sends back the time of the text that they saw (`updatedAt`, as every form of
 * the admin does) saves it only while it is still the newest. A write that names no time means whatever is there. What is
 * wrong is told after the rights are known, so that nobody learns by it that a hidden document exists.
 */
export const refuseOverwriting: {
  remember: CollectionBeforeOperationHook
  hold: CollectionBeforeChangeHook
  rememberGlobal: GlobalBeforeOperationHook
  holdGlobal: GlobalBeforeChangeHook
} = {
  remember: async ({ args, operation, req, collection }) => {
    const { id, data } = args as { id?: unknown; data?: unknown }
    if (operation !== 'update' || !isUuid(id)) return
    await remember(req, { kind: 'collection', slug: collection.slug as Slug, id }, data)
  },
  hold: async ({ originalDoc, operation, req, collection }) => {
    if (operation !== 'update') return
    const { id } = originalDoc as { id: string }
    await hold(req, { kind: 'collection', slug: collection.slug as Slug, id }, originalDoc as Doc)
  },
  rememberGlobal: async ({ args, operation, req, global }) => {
    const slug = global.slug as GlobalSlug
    if (operation === 'update') await remember(req, { kind: 'global', slug, id: slug }, args.data)
  },
  holdGlobal: async ({ originalDoc, req, global }) => {
    const slug = global.slug as GlobalSlug
    await hold(req, { kind: 'global', slug, id: slug }, originalDoc as Doc | undefined)
  },
}
