import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { can } from '../access/can.ts'
import { database } from '../config/sql.ts'
import { Refusal } from '../errors/Refusal.ts'
import { tableOf } from '../lifecycle/rows.ts'
import { isPublicSlug, slugs } from '../slugs.ts'
import type { ArchiveSlug } from './collections.ts'
import type { Reason } from './place.ts'

type Taken = { path: string; documentId: string | null }

/** Old addresses that lead somewhere already. */
const takenOf = async (req: PayloadRequest, paths: readonly string[]): Promise<Taken[]> => {
  const runner = await database(req)
  const found = await runner.execute(sql`select r.from_path as path, to_jsonb(l) as link
    from redirects r left join redirects_rels l on l.parent_id = r.id and l.path = 'toDocument'
    where r.from_path in (select jsonb_array_elements_text(${JSON.stringify(paths)}::jsonb))`)
  return found.rows.map(({ path, link }) => ({ path: String(path), documentId: linkedId(link) }))
}

/** The one column of a link row that holds an id beside its own. */
const linkedId = (link: unknown): string | null => {
  const ids = Object.entries((link ?? {}) as Record<string, unknown>).filter(
    ([name, value]) => name.endsWith('_id') && name !== 'parent_id' && typeof value === 'string',
  )
  return ids.length === 1 ? String(ids[0]?.[1]) : null
}

/** An old address that leads to something else keeps leading there: the item is refused. */
export const oldPathProblem = async (
  req: PayloadRequest,
  paths: readonly string[],
  documentId: string | null,
): Promise<Reason | null> => {
  if (paths.length === 0) return null
  const foreign = (await takenOf(req, paths)).find(
    (taken) => taken.documentId === null || taken.documentId !== documentId,
  )
  return foreign
    ? { code: 'import.oldPathTaken', facts: { path: foreign.path, first: '/admin/collections/redirects' } }
    : null
}

/** Those of some old addresses that lead nowhere yet. */
export const newPaths = async (req: PayloadRequest, paths: readonly string[]): Promise<string[]> => {
  const known = paths.length > 0 ? (await takenOf(req, paths)).map(({ path }) => path) : []
  return paths.filter((path) => !known.includes(path))
}

/** Makes old addresses lead to a document, all in two statements: an archive has four times as many as items. */
export const leadHere = async (
  req: PayloadRequest,
  slug: ArchiveSlug,
  id: string,
  paths: readonly string[],
): Promise<void> => {
  if (paths.length === 0 || !isPublicSlug(slug)) return
  if (!can(slugs.redirects, 'create')({ req })) throw new Refusal('access.forbidden', 403)
  const runner = await database(req)
  const column = sql.identifier(`${tableOf(slug)}_id`)
  await runner.execute(sql`with made as (
      insert into redirects (from_path) select jsonb_array_elements_text(${JSON.stringify(paths)}::jsonb) returning id
    ) insert into redirects_rels (parent_id, path, ${column}) select id, 'toDocument', ${id}::uuid from made`)
}
