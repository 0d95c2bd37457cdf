import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { database } from '../../src/config/sql.ts'
import { slugs } from '../../src/slugs.ts'
import type { LocalizedDoc } from './domain/compileRow.ts'

const ids = (value: unknown): string[] => [value].flat().filter((id): id is string => typeof id === 'string')

const readableMedia = async (req: PayloadRequest, mediaIds: readonly string[]): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.media,
    where: { id: { in: [...mediaIds] } },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ id }) => String(id))
}

/**
 * Lets the team of a document see the unreleased files that the document uses: a file has no team of its own but that
 * of its uploader and of the documents it is in. Only files that the person who saves may read are shared: naming an id
 * in a document of one's own opens nothing.
 */
export const shareMediaWithTeam = async (
  req: PayloadRequest,
  mediaIds: readonly string[],
  doc: LocalizedDoc,
): Promise<void> => {
  const people = [...new Set([doc.authors, doc.translators, doc.designers, doc.createdBy].flatMap(ids))]
  if (mediaIds.length === 0 || people.length === 0) return
  const readable = await readableMedia(req, mediaIds)
  if (readable.length === 0) return
  const runner = await database(req)
  const list = (values: readonly string[]) =>
    sql.join(
      values.map((id) => sql`(${id}::uuid)`),
      sql`, `,
    )
  await runner.execute(sql`insert into media_rels ("order", parent_id, path, users_id)
    select (select coalesce(max(r."order"), 0) from media_rels r where r.parent_id = m.id) + row_number() over (partition by m.id), m.id, 'team', p.id
    from media m join (values ${list(readable)}) as used(id) on used.id = m.id cross join (values ${list(people)}) as p(id)
    where not exists (select 1 from media_rels r where r.parent_id = m.id and r.path = 'team' and r.users_id = p.id)`)
}
