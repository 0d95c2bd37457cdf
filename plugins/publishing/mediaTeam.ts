import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { workedOn } from '../../src/access/worksOn.ts'
import { database } from '../../src/config/sql.ts'
import { slugs } from '../../src/slugs.ts'
import type { LocalizedDoc } from './domain/compileRow.ts'

const ids = (value: unknown): string[] => [value].flat().filter((id): id is string => typeof id === 'string')

const asRows = (values: readonly string[]) =>
  sql.join(
    values.map((id) => sql`(${id}::uuid)`),
    sql`, `,
  )

/** Files with those that go out with them: the file of the other language, and the posters of both. */
const withCompanions = async (req: PayloadRequest, mediaIds: readonly string[]): Promise<string[]> => {
  const runner = await database(req)
  const { rows } = await runner.execute(sql`with given(id) as (values ${asRows(mediaIds)}),
      pair as (select id from given union select m.counterpart_id from media m join given on m.id = given.id)
    select id from pair where id is not null
    union select m.poster_id from media m join pair on m.id = pair.id where m.poster_id is not null`)
  return rows.map(({ id }) => String(id))
}

const addToTeam = async (
  req: PayloadRequest,
  mediaIds: readonly string[],
  people: readonly string[],
): Promise<void> => {
  if (mediaIds.length === 0 || people.length === 0) return
  const runner = await database(req)
  await runner.execute(sql`insert into media_rels ("order", parent_id, path, users_id)
    select (select coalesce(max(r."order"), 0) from media_rels r where r.parent_id = m.id) + row_number() over (partition by m.id), m.id, 'team', p.id
    from media m join (values ${asRows(mediaIds)}) as used(id) on used.id = m.id cross join (values ${asRows(people)}) as p(id)
    where not exists (select 1 from media_rels r where r.parent_id = m.id and r.path = 'team' and r.users_id = p.id)`)
}

/** The heads of the unit that answers for a document: they agree to its files with its words. */
const approversOf = async (req: PayloadRequest, unit: unknown): Promise<string[]> => {
  const [id] = ids(unit)
  if (!id) return []
  const { docs } = await req.payload.find({
    collection: slugs.users,
    where: { and: [{ roles: { in: ['approver'] } }, { unit: { equals: id } }, { isActive: { not_equals: false } }] },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map((person) => String(person.id))
}

/**
 * Lets the team of a document, and who approves it for its unit, see the unreleased files that the document uses: a file
 * has no team of its own but that of its uploader and of the documents it is in. Only files on which the person who saves works are shared: naming an id
 * in a document of one's own opens nothing, also when everybody may read that file, because a team gets the file as it
 * was uploaded, with all that readers never see.
 */
export const shareMediaWithTeam = async (
  req: PayloadRequest,
  mediaIds: readonly string[],
  doc: LocalizedDoc,
): Promise<void> => {
  if (mediaIds.length === 0) return
  const team = [doc.authors, doc.translators, doc.designers, doc.createdBy].flatMap(ids)
  const people = [...new Set([...team, ...(await approversOf(req, doc.responsibleUnit))])]
  if (people.length === 0) return
  await addToTeam(req, await workedOn(req, await withCompanions(req, mediaIds)), people)
}

/** Who sees a file before it is public: its team and who uploaded it. */
const teamOfFile = async (req: PayloadRequest, id: string): Promise<string[]> => {
  const runner = await database(req)
  const { rows } =
    await runner.execute(sql`select users_id as id from media_rels where parent_id = ${id}::uuid and path = 'team'
    union select created_by_id from media where id = ${id}::uuid and created_by_id is not null`)
  return rows.map((row) => String(row.id))
}

const shareWithStaff = async (req: PayloadRequest, mediaIds: readonly string[]): Promise<void> => {
  const runner = await database(req)
  await runner.execute(
    sql`update media set is_shared = true from (values ${asRows(mediaIds)}) as used(id) where used.id = media.id`,
  )
}

/**
 * Who sees a file sees what goes out with it: a colleague who opens a film finds its poster, and can save the film. Only
 * what the person who saves works on is shared.
 */
export const shareCompanions = async (req: PayloadRequest, doc: LocalizedDoc): Promise<void> => {
  const linked = (await withCompanions(req, [String(doc.id)])).filter((id) => id !== doc.id)
  if (linked.length === 0) return
  const own = await workedOn(req, linked)
  await addToTeam(req, own, await teamOfFile(req, String(doc.id)))
  if (doc.isShared && own.length > 0) await shareWithStaff(req, own)
}
