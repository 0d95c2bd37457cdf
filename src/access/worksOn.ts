import type { FieldAccess, PayloadRequest } from 'payload'
import { slugs } from '../slugs.ts'
import { staffMember } from './people.ts'
import { teamFiles } from './read.ts'

/** Of several files those on which the person of a request works, in one query at the most; without a person none. */
export const workedOn = async (req: PayloadRequest, ids: readonly string[]): Promise<string[]> => {
  const person = staffMember(req.user)
  const team = person ? teamFiles(person) : { id: { exists: false } }
  if (team === true) return [...ids]
  const { docs } = await req.payload.find({
    collection: slugs.media,
    where: { and: [{ id: { in: [...ids] } }, team] },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => String(id))
}

/** The question that a request is about to ask, and the files that it is about. */
type Batch = { ids: Set<string>; own: Promise<ReadonlySet<string>> }
const batches = new WeakMap<PayloadRequest, Batch>()

const newBatch = (req: PayloadRequest): Batch => {
  const ids = new Set<string>()
  const own = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
    batches.delete(req)
    return new Set(await workedOn(req, [...ids]))
  })
  const batch = { ids, own }
  batches.set(req, batch)
  return batch
}

/**
 * True when the person of a request works on a file: it is of their team, or they see the whole house. Being able to read
 * a file, because it is public, is not enough. What is asked at the same time, for a list of files, is one query.
 */
export const worksOn = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const batch = batches.get(req) ?? newBatch(req)
  batch.ids.add(id)
  return (await batch.own).has(id)
}

/**
 * Reading of a field that concerns only those who work on a file. Payload asks without any record what may be filtered and
 * sorted by: that needs the whole house, because an answer would tell of the files of others. Whoever uploads a file
 * fills in its fields.
 */
export const readByTeam: FieldAccess = ({ req, id, doc, data }) => {
  const person = staffMember(req.user)
  if (!person) return false
  const file = id ?? doc?.id ?? data?.id
  if (file !== undefined) return worksOn(req, String(file))
  return Boolean(doc ?? data) || teamFiles(person) === true
}
