import type { PayloadRequest, RequiredDataFromCollectionSlug, Where } from 'payload'
import type { Comment } from '../../src/generated/payload-types.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import { isUuid } from '../../src/lifecycle/rows.ts'
import { slugs } from '../../src/slugs.ts'

/** A comment or reply as it is stored. */
export type Row = Comment

/** The id of a person or comment that a row leads to. */
export const idIn = (value: unknown): string => String(value instanceof Object && 'id' in value ? value.id : value)

const ofDocument = ({ slug, id }: Subject): Where[] => [
  { documentCollection: { equals: slug } },
  { documentId: { equals: id } },
]

const find = async (req: PayloadRequest, where: Where): Promise<Row[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.comments,
    where,
    sort: 'at',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

/** Every comment and reply of a document, the oldest first. */
export const rowsOf = (req: PayloadRequest, subject: Subject): Promise<Row[]> => find(req, { and: ofDocument(subject) })

/** One comment of a document that is no reply, or null. */
export const commentOf = async (req: PayloadRequest, subject: Subject, id: string): Promise<Row | null> => {
  if (!isUuid(id)) return null
  const of = [...ofDocument(subject), { id: { equals: id } }, { replyTo: { exists: false } }]
  const [row] = await find(req, { and: of })
  return row ?? null
}

/** How many comments of a document nobody has resolved. */
export const openComments = async (req: PayloadRequest, subject: Subject): Promise<number> => {
  const { totalDocs } = await req.payload.count({
    collection: slugs.comments,
    where: { and: [...ofDocument(subject), { replyTo: { exists: false } }, { outcome: { exists: false } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs
}

/** Keeps a comment or reply. The doors decided before; the collection itself lets nobody write. */
export const keep = async (req: PayloadRequest, data: RequiredDataFromCollectionSlug<'comments'>): Promise<string> => {
  const row = await req.payload.create({ collection: slugs.comments, data, depth: 0, overrideAccess: true, req })
  return String(row.id)
}

/** Ends a thread, or opens it again. */
export const end = async (
  req: PayloadRequest,
  id: string,
  data: Pick<Row, 'outcome' | 'endedBy' | 'endedAt'>,
): Promise<void> => {
  await req.payload.update({ collection: slugs.comments, id, data, depth: 0, overrideAccess: true, req })
}
